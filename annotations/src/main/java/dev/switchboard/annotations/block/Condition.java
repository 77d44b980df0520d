package dev.switchboard.annotations.block;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One condition of an {@link Action}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Condition {
  /** The operator, such as {@code Equals} or {@code NumberLessThan}. */
  String operator() default "Equals";

  /** The operand; without one for operators that take none. */
  String operand() default "";

  /** The block that comes next. */
  Class<?> to();
}
