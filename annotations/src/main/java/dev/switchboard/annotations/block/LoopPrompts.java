package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.Outcome;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Together;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Plays messages round and round while somebody waits in queue or on hold. In a customer queue flow
 * it can be interrupted on a timer.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/loop-prompts.html">Loop
 *     prompts</a>
 */
@FlowAction(
    type = "MessageParticipantIteratively",
    consoleBlock = "Loop prompts",
    summary =
        "Plays a list of messages round and round while someone waits in queue or on "
            + "hold; in a queue flow it can be interrupted on a timer.",
    flowTypes = {FlowType.CUSTOMER_QUEUE, FlowType.CUSTOMER_HOLD, FlowType.AGENT_HOLD},
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/participant-actions-messageparticipantiteratively.html",
    next = FlowAction.NextAction.OPTIONAL)
@Together({"interruptSeconds", "onInterrupt"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface LoopPrompts {
  /** The messages, at least one, in the order in which they are played. */
  @ActionParameter(value = "Messages", required = true, min = 1)
  Message[] messages();

  /**
   * Seconds between interrupts: 1 or more, and better more than 20, below which an interrupt can
   * collide with an agent who is being offered the contact.
   */
  @ActionParameter(value = "InterruptFrequencySeconds", min = 1)
  int interruptSeconds() default 60;

  /** Whether the messages go on during an interrupt. */
  @ActionParameter(value = "ContinueMessagingDuringInterrupt", type = ParameterType.LOWER_BOOLEAN)
  boolean continueDuringInterrupt() default false;

  /** Where the contact goes on an interrupt; {@link EndFlow} leads back into the loop. */
  @Outcome(
      value = "MessagesInterrupted",
      when = @OnError.When(parameter = "InterruptFrequencySeconds", is = OnError.Test.PRESENT))
  Class<?> onInterrupt() default Unset.class;

  /**
   * The block that comes next; nothing need follow, since the loop ends when an agent or the
   * customer ends it.
   */
  @Next
  Class<?> next() default Unset.class;

  /** Where the contact goes when the block fails; Amazon Connect does not demand the branch. */
  @OnError(value = "NoMatchingError", required = false)
  Class<?> onError() default FlowDefault.class;
}
