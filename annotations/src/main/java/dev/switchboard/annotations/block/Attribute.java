package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.MapKey;
import dev.switchboard.annotations.meta.MapValue;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One attribute. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Attribute {
  /** The key, without {@code $} and dots. */
  @MapKey
  String key();

  /** The value: text, which may hold references. */
  @MapValue
  String value();
}
