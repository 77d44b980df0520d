package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One value of a module's contract. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ModuleField {
  /** The name of the value. */
  String name();

  /** The JSON type of the value. */
  FieldType type() default FieldType.STRING;

  /** Whether a caller must pass it; of no meaning for output. */
  boolean required() default false;

  /** What the value is. */
  String description() default "";
}
