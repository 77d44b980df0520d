package dev.switchboard.annotations.block;

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
 * Sends a text message (SMS) that starts a chat of its own.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/send-message.html">Send
 *     message</a>
 */
@FlowAction(
    type = "StartOutboundChatContact",
    consoleBlock = "Send message",
    summary = "Starts an outbound chat (SMS) that runs its own flow.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.CUSTOMER_HOLD,
      FlowType.CUSTOMER_WHISPER,
      FlowType.OUTBOUND_WHISPER,
      FlowType.AGENT_HOLD,
      FlowType.AGENT_WHISPER,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-startoutboundchatcontact.html")
@ExactlyOne({"from", "fromReference"})
@ExactlyOne({"flow", "flowReference"})
@FixedParameter(name = "SourceEndpoint.Type", value = "CONNECT_PHONENUMBER_ARN")
@FixedParameter(name = "DestinationEndpoint.Type", value = "TELEPHONE_NUMBER")
@FixedParameter(name = "ContactSubtype", value = "connect:SMS")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SendMessage {
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

  /**
   * The number that the message goes to, in E.164 form, or one reference such as {@code
   * $.CustomerEndpoint.Address}.
   */
  @ActionParameter(
      value = "DestinationEndpoint.Address",
      required = true,
      dynamic = Dynamic.WHOLE,
      pattern = "\\+[1-9][0-9]{1,14}")
  String to();

  /** The flow that the chat runs. */
  @ActionParameter(value = "ContactFlowArn", required = true)
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.CONTACT_FLOW)
  Class<?> flow() default Unset.class;

  /** A reference to the flow's ARN, in place of {@link #flow}. */
  @ActionParameter(
      value = "ContactFlowArn",
      required = true,
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String flowReference() default "";

  /** The message: at most 1,024 characters. */
  @ActionParameter(value = "InitialSystemMessage.Content", dynamic = Dynamic.ANY, max = 1024)
  String message() default "";

  /** The contact that the chat is related to: {@code CURRENT}, the contact that runs the flow. */
  @ActionParameter(value = "RelatedContact", allowed = "CURRENT")
  String relatedContact() default "CURRENT";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
