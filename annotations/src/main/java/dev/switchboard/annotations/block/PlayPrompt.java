package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says or plays one message to the participant: text, speech markup, a stored prompt or an audio
 * file on voice, a text message on the other channels.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/play.html">Play prompt</a>
 */
@FlowAction(
    type = "MessageParticipant",
    consoleBlock = "Play prompt",
    summary =
        "Says or plays one message to the participant: a stored prompt, text, SSML or an "
            + "S3 audio file on voice; a text message elsewhere.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.CUSTOMER_WHISPER,
      FlowType.OUTBOUND_WHISPER,
      FlowType.AGENT_WHISPER,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/participant-actions-messageparticipant.html")
@ExactlyOne({"text", "ssml", "prompt", "promptReference", "media"})
@FixedParameter(name = "Media.SourceType", value = "S3", with = "media")
@FixedParameter(name = "Media.MediaType", value = "Audio", with = "media")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PlayPrompt {
  /**
   * Text to speak on voice, and the message itself on other channels: at most 6,000 characters, of
   * which 3,000 may be billed.
   */
  @ActionParameter(value = "Text", dynamic = Dynamic.ANY, max = 6000)
  String text() default "";

  /** Speech markup inside {@code <speak>}, on voice only: at most 6,000 characters. */
  @ActionParameter(value = "SSML", dynamic = Dynamic.ANY, max = 6000)
  String ssml() default "";

  /** A stored prompt, on voice only. */
  @ActionParameter("PromptId")
  @Refers(Resource.PROMPT)
  Class<?> prompt() default Unset.class;

  /** A reference to a prompt's id or ARN, read when a contact runs, in place of {@link #prompt}. */
  @ActionParameter(value = "PromptId", type = ParameterType.REFERENCE, dynamic = Dynamic.ONLY)
  String promptReference() default "";

  /** The S3 location of an audio file, on voice only. */
  @ActionParameter(value = "Media.Uri", dynamic = Dynamic.ANY)
  String media() default "";

  /** Whether the message is skipped while digits wait in the touch-tone buffer. */
  @ActionParameter(value = "SkipWhenDTMFBufferEnabled", type = ParameterType.LOWER_BOOLEAN)
  boolean skipWhenBuffering() default false;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails; Amazon Connect does not demand the branch. */
  @OnError(value = "NoMatchingError", required = false)
  Class<?> onError() default FlowDefault.class;
}
