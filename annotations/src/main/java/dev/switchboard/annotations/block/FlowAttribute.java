package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.MapKey;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One variable of a flow. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface FlowAttribute {
  /** The key, without {@code $} and dots. */
  @MapKey
  String key();

  /** The value: text, which may hold references. */
  @ActionParameter(value = "Value", required = true, dynamic = Dynamic.ANY)
  String value();

  /** The type, which some tools write; the console does not. */
  @ActionParameter(value = "Type", allowed = "String")
  String type() default "";
}
