package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Other hours between two dates, both included. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface HoursOverride {
  /** The name of the override, 1 to 127 characters, such as {@code Christmas}. */
  String name();

  /** What the override is for: at most 250 characters. */
  String description() default "";

  /** The first date, {@code yyyy-MM-dd}. */
  String from();

  /** The last date, {@code yyyy-MM-dd}; by default the first. */
  String to() default "";

  /** The hours on those dates; none means closed. */
  Hours[] open() default {};
}
