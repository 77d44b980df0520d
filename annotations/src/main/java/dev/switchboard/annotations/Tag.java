package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One tag of a resource. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Tag {
  /** 1 to 128 characters, not starting with {@code aws:}. */
  String key();

  /** At most 256 characters. */
  String value();
}
