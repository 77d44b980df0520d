package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends the email whose contact was created before: the third part of {@link SendEmailMessage}.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/send-message.html">Send
 *     message</a>
 */
@FlowAction(
    type = "StartOutboundEmailContact",
    consoleBlock = "Send message",
    summary = "Sends the outbound email created by the fragments before it.",
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
    evidence = Evidence.EXPORTED,
    page = "https://docs.aws.amazon.com/connect/latest/adminguide/send-message.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StartOutboundEmail {
  /** The address that the email comes from. */
  @ActionParameter(value = "FromEmailAddress.EmailAddress", required = true, dynamic = Dynamic.ANY)
  String from();

  /** The address that the email goes to, as JSON: its shape is not published. */
  @ActionParameter(
      value = "DestinationEmailAddress",
      type = ParameterType.JSON,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String toJson();

  /** What the email is made of. */
  @ActionParameter(value = "EmailMessage.MessageSourceType", required = true)
  EmailSource source() default EmailSource.RAW;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
