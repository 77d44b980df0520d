package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns type-ahead buffering of touch-tone keys on or off for the blocks that follow.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-touchtone-buffer-behavior.html">Set
 *     touchtone buffer behavior</a>
 */
@FlowAction(
    type = "GetParticipantInput",
    consoleBlock = "Set touchtone buffer behavior",
    summary = "Switches type-ahead buffering of touch-tone keys.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/participant-actions-getparticipantinput.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetTouchtoneBufferBehavior {
  /** Whether keys are kept that the customer presses ahead. */
  @ActionParameter(value = "EnableDTMFBuffer", required = true)
  boolean enabled();

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
