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
 * Branches on whether Voice ID suspects fraud.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/check-voice-id.html">Check
 *     Voice ID</a>
 */
@FlowAction(
    type = "CheckVoiceId",
    consoleBlock = "Check Voice ID",
    summary = "Branches on Voice ID fraud detection.",
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
@FixedParameter(name = "CheckVoiceIdOption", value = "fraudDetection")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CheckVoiceIdFraud {
  /** Where the contact goes when fraud is likely. */
  @Outcome(value = "HighRisk", required = false)
  Class<?> highRisk() default Unset.class;

  /** Where the contact goes when fraud is unlikely. */
  @Outcome(value = "LowRisk", required = false)
  Class<?> lowRisk() default Unset.class;

  /** Where the contact goes when Voice ID can't tell. */
  @Outcome(value = "Inconclusive", required = false)
  Class<?> inconclusive() default Unset.class;

  /** Where the contact goes when the block fails. */
  @Next
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
