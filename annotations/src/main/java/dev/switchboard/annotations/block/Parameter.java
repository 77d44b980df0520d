package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Unset;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One parameter of an {@link Action}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Parameter {
  /**
   * The path inside {@code Parameters}, with dots between the levels, such as {@code
   * LexV2Bot.AliasArn}.
   */
  String name();

  /** The value as text, which may hold references and environment values. */
  String value() default "";

  /** The value as JSON, in place of text: a number, a boolean, an object or a list. */
  String json() default "";

  /** The resource whose id or ARN is the value, in place of text. */
  Class<?> resource() default Unset.class;
}
