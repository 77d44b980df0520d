package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.MapKey;
import dev.switchboard.annotations.meta.MapValue;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One input of a view. */
@ExactlyOne({"value", "json"})
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ViewInput {
  /** The name. */
  @MapKey
  String name();

  /** The value as text, which may hold references. */
  @MapValue
  String value() default "";

  /** The value as JSON: a number, a boolean, an object or a list. */
  @MapValue(json = true)
  String json() default "";
}
