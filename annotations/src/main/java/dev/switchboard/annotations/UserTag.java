package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.MapKey;
import dev.switchboard.annotations.meta.MapValue;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A tag by which users are chosen. */
@Structure("")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface UserTag {
  /** The key: 1 to 128 characters. */
  @MapKey
  @Property(value = "", min = 1, max = 128)
  String key();

  /** The value. */
  @MapValue
  @Property("")
  String value();
}
