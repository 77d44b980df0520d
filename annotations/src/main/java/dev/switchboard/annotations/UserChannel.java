package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a user works on one channel. What is not written stays as the {@link User} says. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface UserChannel {
  /** The channel. */
  Channel channel();

  /** Whether contacts of the channel are accepted without a click. */
  boolean autoAccept() default false;

  /** Whether callbacks that ring the agent first are accepted without a click. */
  boolean autoAcceptCallbacks() default false;

  /** Seconds after a contact of the channel before the next comes. */
  int afterContactWorkSeconds() default 0;

  /** Seconds after a callback that rang the agent first before the next contact comes. */
  int afterCallbackWorkSeconds() default 0;

  /** Where contacts of the channel ring. */
  PhoneType phone() default PhoneType.SOFT_PHONE;

  /** The E.164 number of the channel's desk phone, an environment value. */
  String deskPhoneNumber() default "";

  /** Whether the connection is kept between contacts. */
  boolean persistentConnection() default false;

  /** How the agent's voice is enhanced. */
  VoiceEnhancement voiceEnhancement() default VoiceEnhancement.NONE;
}
