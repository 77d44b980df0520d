package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
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
 * Stops streaming the customer's audio to Kinesis Video Streams.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/stop-media-streaming.html">Stop
 *     media streaming</a>
 */
@FlowAction(
    type = "UpdateContactMediaStreamingBehavior",
    consoleBlock = "Stop media streaming",
    summary = "Stops streaming customer audio to Kinesis Video Streams.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.CUSTOMER_WHISPER,
      FlowType.OUTBOUND_WHISPER,
      FlowType.AGENT_WHISPER,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontactmediastreamingbehavior.html")
@FixedParameter(name = "MediaStreamingState", value = "Disabled")
@FixedParameter(name = "MediaStreamType", value = "Audio")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StopMediaStreaming {
  /**
   * Whose audio is no longer streamed, and in which directions; by default the customer's in both.
   */
  @ActionParameter(value = "Participants", required = true, min = 1)
  StreamedParticipant[] participants() default @StreamedParticipant;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
