package dev.switchboard.annotations.block;

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
 * Creates the contact of an outbound email: the second part of {@link SendEmailMessage}.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/send-message.html">Send
 *     message</a>
 */
@FlowAction(
    type = "CreateContact",
    consoleBlock = "Send message",
    summary = "Creates the outbound email contact for the Send message block.",
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
    page = "https://github.com/aws-samples/sample-aicc-builder-for-amazon-connect-ai-agent")
@FixedParameter(name = "Channel", value = "EMAIL")
@FixedParameter(name = "RelatedContact", value = "CURRENT")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CreateEmailContact {
  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
