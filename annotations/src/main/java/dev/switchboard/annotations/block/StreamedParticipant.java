package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.FixedParameter;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The customer, whose audio is streamed. */
@FixedParameter(name = "ParticipantType", value = "Customer")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface StreamedParticipant {
  /** The directions: from the customer, to the customer, or both. */
  @ActionParameter(value = "MediaDirections", required = true)
  MediaDirection[] directions() default {MediaDirection.FROM, MediaDirection.TO};
}
