package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One reference of the file. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Reference {
  /** The string in the file. */
  String value();

  /** The resource that takes its place. */
  Class<?> to();
}
