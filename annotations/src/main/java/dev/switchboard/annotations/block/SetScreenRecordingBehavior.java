package dev.switchboard.annotations.block;

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
 * Sets whether the agent's screen is recorded.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-recording-analytics-processing-behavior.html">Set
 *     recording, analytics, and processing behavior</a>
 */
@FlowAction(
    type = "UpdateContactRecordingAndAnalyticsBehavior",
    consoleBlock = "Set recording, analytics, and processing behavior",
    summary = "Sets screen recording.",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontactrecordingandanalyticsbehavior.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetScreenRecordingBehavior {
  /** Whose screen is recorded; none turns it off. */
  @ActionParameter(value = "ScreenRecordingBehavior.ScreenRecordedParticipants", allowed = "Agent")
  Participant[] record();

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when its channel has no screen recording. */
  @OnError("ChannelMismatch")
  Class<?> onChannelMismatch() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
