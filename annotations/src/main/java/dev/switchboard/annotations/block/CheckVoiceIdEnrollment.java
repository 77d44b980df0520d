package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.Outcome;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Branches on whether the caller is enrolled in Voice ID.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/check-voice-id.html">Check
 *     Voice ID</a>
 */
@FlowAction(
    type = "CheckVoiceId",
    consoleBlock = "Check Voice ID",
    summary = "Branches on Voice ID enrolment.",
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
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-checkvoiceid.html",
    caution = "Amazon Connect Voice ID ended on 2026-05-20")
@FixedParameter(name = "CheckVoiceIdOption", value = "enrollmentStatus")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CheckVoiceIdEnrollment {
  /** Where the contact goes when the caller is enrolled. */
  @Outcome(value = "Enrolled", required = false)
  Class<?> enrolled() default Unset.class;

  /** Where the contact goes when the caller is not enrolled. */
  @Outcome(value = "NotEnrolled", required = false)
  Class<?> notEnrolled() default Unset.class;

  /** Where the contact goes when the caller has opted out. */
  @Outcome(value = "OptedOut", required = false)
  Class<?> optedOut() default Unset.class;

  /** Where the contact goes when the block fails. */
  @Next
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
