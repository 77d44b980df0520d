package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.Outcome;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Branches on what answered an outbound campaign's call.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/check-call-progress.html">Check
 *     call progress</a>
 */
@FlowAction(
    type = "CheckOutboundCallStatus",
    consoleBlock = "Check call progress",
    summary = "Branches on answering-machine detection of an outbound campaign call.",
    flowTypes = FlowType.CONTACT_FLOW,
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-checkoutboundcallstatus.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CheckCallProgress {
  /** Where the contact goes when a person answers. */
  @Outcome(value = "CallAnswered", required = false)
  Class<?> answered() default Following.class;

  /** Where the contact goes when a voicemail beeps. */
  @Outcome(value = "VoicemailBeep", required = false)
  Class<?> voicemailBeep();

  /** Where the contact goes when a voicemail does not beep. */
  @Outcome(value = "VoicemailNoBeep", required = false)
  Class<?> voicemailNoBeep();

  /** Where the contact goes when nothing was detected. */
  @Outcome(value = "NotDetected", required = false)
  Class<?> notDetected();

  /** Where the contact goes when the block fails. */
  @Next
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
