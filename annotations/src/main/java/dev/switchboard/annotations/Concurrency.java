package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many contacts of a channel an agent works on at a time. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Concurrency {
  /** The channel. */
  Channel channel();

  /** 1 for voice; 1 to 10 for the others. */
  int contacts();

  /** Whether contacts of other channels may arrive meanwhile. */
  CrossChannel crossChannel() default CrossChannel.ROUTE_CURRENT_CHANNEL_ONLY;
}
