package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field of a task template holds at first. */
@Structure("DefaultFieldValue")
@Structure(level = "Id", value = "FieldIdentifier")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TaskDefault {
  /** The field's name. */
  @Property(value = "Id.Name", min = 1, max = 100)
  String field();

  /** The value, as text: 1 to 4,096 characters. */
  @Property(value = "DefaultValue", min = 1, max = 4096)
  String value();
}
