package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a predefined attribute: a skill, a language, a region. Users have it with a value and a
 * level ({@link UserProficiency}), and routing criteria ask for it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html">AWS::Connect::PredefinedAttribute</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PredefinedAttribute {
  /**
   * The name: 1 to 64 characters, since routing criteria take no more; unique among predefined
   * attributes. Create-only: another name is another attribute, which nobody has yet.
   */
  String name();

  /** Its values: up to 128 of at most 64 characters. */
  String[] values() default {};

  /** What it is for, in the API's words: up to 10. */
  String[] purposes() default {};

  /** Whether contacts may have no other values than these. Left out, Amazon Connect decides. */
  boolean validateValues() default false;

  /** Whether the admin website shows it without letting it be changed. Left out, it does not. */
  boolean readOnly() default false;
}
