package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.Outcome;
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts passes: leads to the looping branch so many times, then once to the complete branch, and
 * starts over.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/loop.html">Loop</a>
 */
@FlowAction(
    type = "Loop",
    consoleBlock = "Loop",
    summary = "Counts passes: returns ContinueLooping N times, DoneLooping once, then starts over.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.CUSTOMER_HOLD,
      FlowType.CUSTOMER_WHISPER,
      FlowType.OUTBOUND_WHISPER,
      FlowType.AGENT_HOLD,
      FlowType.AGENT_WHISPER,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER,
      FlowType.CAMPAIGN
    },
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-loop.html")
@ExactlyOne({"count", "countReference"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Loop {
  /** How many times: 0 to 100. */
  @ActionParameter(value = "LoopCount", required = true, min = 0, max = 100)
  int count() default 0;

  /** A reference to the number of times, in place of {@link #count}. */
  @ActionParameter(
      value = "LoopCount",
      required = true,
      type = ParameterType.INTEGER,
      dynamic = Dynamic.ONLY,
      min = 0,
      max = 100)
  String countReference() default "";

  /** Where the contact goes on each pass; the last block of the pass leads back here. */
  @Outcome("ContinueLooping")
  Class<?> looping() default Following.class;

  /** Where the contact goes when all passes are done. */
  @Next
  @Outcome("DoneLooping")
  Class<?> complete();

  /** Where the contact goes when the block fails; Amazon Connect does not demand the branch. */
  @OnError(value = "NoMatchingError", required = false)
  Class<?> onError() default FlowDefault.class;
}
