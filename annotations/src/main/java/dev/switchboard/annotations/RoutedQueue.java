package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One queue that the profile serves, on one channel. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RoutedQueue {
  /** The queue. */
  Class<?> queue();

  /** The channel. */
  Channel channel();

  /** 1 to 99; lower comes first. */
  int priority() default 1;

  /**
   * How many seconds a contact must have waited before agents of this profile get it: 0 to 9999.
   */
  int delaySeconds() default 0;
}
