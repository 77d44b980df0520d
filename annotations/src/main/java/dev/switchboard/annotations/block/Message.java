package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One message of a loop. */
@ExactlyOne({"text", "ssml", "prompt", "promptReference", "media"})
@FixedParameter(name = "Media.SourceType", value = "S3", with = "media")
@FixedParameter(name = "Media.MediaType", value = "Audio", with = "media")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Message {
  /** Text to speak. */
  @ActionParameter(value = "Text", dynamic = Dynamic.ANY)
  String text() default "";

  /** Speech markup inside {@code <speak>}. */
  @ActionParameter(value = "SSML", dynamic = Dynamic.ANY)
  String ssml() default "";

  /** A stored prompt. */
  @ActionParameter("PromptId")
  @Refers(Resource.PROMPT)
  Class<?> prompt() default Unset.class;

  /** A reference to a prompt's id or ARN, in place of {@link #prompt}. */
  @ActionParameter(value = "PromptId", type = ParameterType.REFERENCE, dynamic = Dynamic.ONLY)
  String promptReference() default "";

  /** The S3 location of an audio file. */
  @ActionParameter(value = "Media.Uri", dynamic = Dynamic.ANY)
  String media() default "";
}
