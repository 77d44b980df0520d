package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field of a task template. */
@Structure("Field")
@Structure(level = "Id", value = "FieldIdentifier")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TaskField {
  /** Its name, 1 to 100 characters, unique in the template. */
  @Property(value = "Id.Name", min = 1, max = 100)
  String name();

  /** What it holds. */
  @Property("Type")
  TaskFieldType type();

  /** What agents are told about it: at most 255 characters. */
  @Property(value = "Description", max = 255)
  String description() default "";

  /** What can be chosen, for SINGLE_SELECT. */
  @Property(
      value = "SingleSelectOptions",
      max = 50,
      pattern = "(?=.{1,100}$)[A-Za-z0-9](?:[A-Za-z0-9_.,\\s-]*[A-Za-z0-9_.,-])?",
      use = "1 to 100 letters, digits, inner spaces and _ . , -, a letter or digit first")
  String[] options() default {};
}
