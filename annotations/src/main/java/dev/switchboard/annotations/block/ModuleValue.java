package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.MapKey;
import dev.switchboard.annotations.meta.MapValue;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One value that a module takes or gives back. */
@ExactlyOne({"value", "json"})
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ModuleValue {
  /** The name, as the module's contract declares it. */
  @MapKey
  String name();

  /** The value as text, or one reference. */
  @MapValue
  String value() default "";

  /** The value as JSON: a number, a boolean, an object or a list. */
  @MapValue(json = true)
  String json() default "";
}
