package dev.switchboard.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One of a closed set of texts, among {@link DynamicValues}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface DynamicChoice {
  /**
   * What holds until somebody says otherwise, and whenever the values can't be fetched; one of the
   * choices.
   */
  String defaultValue();

  /** What the value may be. */
  String[] choices();

  /** What the value is for, in the words of those who change it. */
  String description() default "";
}
