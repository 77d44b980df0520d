package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a phone number that is claimed for the instance, or with {@link ImportExisting} one that
 * was claimed before.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-phonenumber.html">AWS::Connect::PhoneNumber</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PhoneNumber {
  /** What the number is for: at most 500 characters. */
  String description() default "";

  /** The country, two capitals, such as {@code US}. */
  String countryCode() default "";

  /** The kind of number. */
  NumberType type() default NumberType.DID;

  /** Digits the claimed number should start with, in E.164 form, such as {@code +1206}. */
  String prefix() default "";

  /** The ARN of a number outside of Amazon Connect that is brought in, in place of a claim. */
  @Property("SourcePhoneNumberArn")
  String source() default "";

  /** The inbound flow that callers of the number reach. */
  Class<?> flow() default Unset.class;

  /** Tags of the number. */
  Tag[] tags() default {};
}
