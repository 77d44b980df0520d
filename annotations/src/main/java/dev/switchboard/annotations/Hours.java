package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One weekly interval, on each of the named days. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Hours {
  /** The days. */
  Day[] days();

  /** Opening time, {@code HH:mm}. */
  String from();

  /** Closing time, {@code HH:mm}; {@code 00:00} means the end of the day. */
  String to();
}
