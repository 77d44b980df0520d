package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Campaign flows: sends the recipient a text message from a template.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/create-campaigns-api-cli.html">Send
 *     communication</a>
 */
@FlowAction(
    type = "SendSMS",
    consoleBlock = "Send communication",
    summary = "Campaign flow: sends a templated SMS to the recipient.",
    flowTypes = FlowType.CAMPAIGN,
    inModules = false,
    channels = Channel.CHAT,
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/adminguide/create-campaigns-api-cli.html")
@ExactlyOne({"from", "fromReference"})
@FixedParameter(name = "Message.MessageSourceType", value = "TEMPLATE")
@FixedParameter(name = "SourceEndpoint.Type", value = "CONNECT_PHONENUMBER_ARN")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SendCampaignSms {
  /** The ARN of the knowledge base that holds the template. */
  @ActionParameter(
      value = "Message.TemplatedMessage.WisdomKnowledgeBaseArn",
      type = ParameterType.REFERENCE,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String knowledgeBase();

  /** The ARN of the message template. */
  @ActionParameter(
      value = "Message.TemplatedMessage.WisdomMessageTemplateArn",
      type = ParameterType.REFERENCE,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String template();

  /** The phone number that the message comes from. */
  @ActionParameter(value = "SourceEndpoint.Address", required = true)
  @Refers(Resource.PHONE_NUMBER)
  Class<?> from() default Unset.class;

  /** A reference to the phone number's ARN, in place of {@link #from}. */
  @ActionParameter(
      value = "SourceEndpoint.Address",
      required = true,
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String fromReference() default "";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
