package dev.switchboard.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A whole number of {@link DynamicValues}, such as a threshold. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface DynamicNumber {
  /** What holds until somebody says otherwise, and whenever the values can't be fetched. */
  long defaultValue();

  /** The least value. */
  long min() default 0;

  /** The greatest value. */
  long max() default 1_000_000_000L;

  /** What the value is for, in the words of those who change it. */
  String description() default "";
}
