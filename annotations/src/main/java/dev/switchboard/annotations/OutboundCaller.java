package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The outbound caller of a queue. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface OutboundCaller {
  /** The caller's name: at most 255 characters. */
  String name() default "";

  /** The caller's number, a {@link PhoneNumber}. */
  Class<?> number() default Unset.class;

  /** The outbound whisper flow. */
  Class<?> whisper() default Unset.class;
}
