package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Loads the plain text of an email into {@code $.Email.EmailMessage.Plaintext}.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/get-stored-content.html">Get
 *     stored content</a>
 */
@FlowAction(
    type = "LoadContactContent",
    consoleBlock = "Get stored content",
    summary = "Loads the plain text of an email into $.Email.EmailMessage.Plaintext.",
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
    channels = Channel.EMAIL,
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/adminguide/get-stored-content.html")
@FixedParameter(name = "ContentType", value = "EmailMessage")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GetStoredContent {
  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the text is over 32 KB, can't be read, or is missing. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
