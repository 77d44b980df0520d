package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.MapKey;
import dev.switchboard.annotations.meta.MapValue;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One tag of a contact. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ContactTag {
  /** The key, not starting with {@code aws:}. */
  @MapKey
  String key();

  /** The value: text, which may hold references. */
  @MapValue
  String value();
}
