package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a user of the instance. A password never stands here: where Amazon Connect manages
 * identities, the environment's file gives it by reference to a secret, under {@code
 * users.<id>.password}. Users that differ between environments stand in the environment's file as a
 * whole.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html">AWS::Connect::User</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface User {
  /**
   * The name to sign in with: 1 to 64 letters, digits and {@code _-.@}; with SAML the name that the
   * identity provider sends. May hold {@code ${name}} values.
   */
  String username();

  /** The first name: at most 255 characters. */
  String firstName() default "";

  /** The last name: at most 300 characters. */
  String lastName() default "";

  /** The e-mail address. */
  String email() default "";

  /** A second e-mail address, for notifications. */
  String secondaryEmail() default "";

  /**
   * The E.164 number of a mobile phone, an environment value such as {@code ${supervisorMobile}}.
   */
  String mobile() default "";

  /** The user's id in the directory; only where a directory manages identities. */
  String directoryUserId() default "";

  /** The routing profile; every user that is created has one. */
  Class<?> routingProfile() default Unset.class;

  /** The security profiles; every user that is created has 1 to 10. */
  Class<?>[] securityProfiles() default {};

  /** The hierarchy group. */
  Class<?> hierarchyGroup() default Unset.class;

  /** Where calls ring. */
  PhoneType phone() default PhoneType.SOFT_PHONE;

  /** The E.164 number of a desk phone, an environment value; needed with a desk phone. */
  String deskPhoneNumber() default "";

  /** Whether contacts are accepted without a click. */
  boolean autoAccept() default false;

  /** Seconds after a contact before the next comes; 0 lets agents end it themselves. */
  int afterContactWorkSeconds() default 0;

  /** Whether the softphone keeps its connection between calls. */
  boolean persistentConnection() default false;

  /** What differs on single channels; each channel at most once. */
  UserChannel[] channels() default {};

  /** The skills: at most 10 unless AWS raised the quota. */
  UserProficiency[] proficiencies() default {};

  /** Tags of the user. */
  Tag[] tags() default {};
}
