package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.MapKey;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A reference on a task. */
@Structure("Reference")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TaskReference {
  /** Its name: 1 to 4,096 characters. */
  @MapKey
  @Property(value = "", min = 1, max = 4096)
  String name();

  /** What it leads to. */
  @Property(value = "Type", required = true)
  ReferenceType type() default ReferenceType.URL;

  /** Where it leads: a path or an https address. */
  @Property(value = "Value", pattern = "(/|https:).*", use = "a text that starts with / or https:")
  String value();
}
