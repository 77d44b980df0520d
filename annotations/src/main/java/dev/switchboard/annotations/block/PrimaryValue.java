package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value of a primary attribute. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface PrimaryValue {
  /** The attribute's name. */
  @ActionParameter(value = "Name", required = true, dynamic = Dynamic.ANY)
  String name();

  /** The value: text, which may hold references. */
  @ActionParameter(value = "Value", required = true, dynamic = Dynamic.ANY)
  String value();
}
