package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Campaign flows: sends the recipient an email from a template.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/create-campaigns-api-cli.html">Send
 *     communication</a>
 */
@FlowAction(
    type = "SendOutboundEmail",
    consoleBlock = "Send communication",
    summary = "Campaign flow: sends a templated email.",
    flowTypes = FlowType.CAMPAIGN,
    inModules = false,
    channels = Channel.EMAIL,
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/adminguide/create-campaigns-api-cli.html")
@FixedParameter(name = "EmailMessage.MessageSourceType", value = "TEMPLATE")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SendCampaignEmail {
  /** The ARN of the knowledge base that holds the template. */
  @ActionParameter(
      value = "EmailMessage.TemplatedMessage.WisdomKnowledgeBaseArn",
      type = ParameterType.REFERENCE,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String knowledgeBase();

  /** The ARN of the message template. */
  @ActionParameter(
      value = "EmailMessage.TemplatedMessage.WisdomMessageTemplateArn",
      type = ParameterType.REFERENCE,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String template();

  /** The address that the email comes from, or one reference. */
  @ActionParameter(
      value = "FromEmailAddress.EmailAddress",
      required = true,
      dynamic = Dynamic.WHOLE)
  String from();

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
