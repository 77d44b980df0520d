package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a prompt of the instance's library, made from an audio file.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-prompt.html">AWS::Connect::Prompt</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Prompt {
  /** The name in the instance: 1 to 127 characters, unique among prompts. */
  String name();

  /**
   * The audio file, a path below the resources folder: a WAV file of 8 kHz, mono, 16-bit PCM or
   * µ-law. Not needed for an existing prompt.
   */
  String file() default "";

  /** What the prompt says: at most 250 characters. */
  String description() default "";

  /** Tags of the prompt. */
  Tag[] tags() default {};
}
