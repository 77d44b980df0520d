package dev.switchboard.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text of {@link DynamicValues}, such as what callers hear. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface DynamicText {
  /** What holds until somebody says otherwise, and whenever the values can't be fetched. */
  String defaultValue();

  /** The fewest characters; none makes an empty text possible. */
  int minLength() default 1;

  /** The most characters. */
  int maxLength() default 1000;

  /** What the value is for, in the words of those who change it. */
  String description() default "";
}
