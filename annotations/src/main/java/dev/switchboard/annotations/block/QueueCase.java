package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.Operand;
import dev.switchboard.annotations.meta.To;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One comparison of a queue's length or age, and where it leads. */
@ExactlyOne({"equals", "greaterThan", "atLeast", "lessThan", "atMost"})
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface QueueCase {
  /** It is exactly this. */
  @Operand("Equals")
  int equals() default 0;

  /** It is above this. */
  @Operand("NumberGreaterThan")
  int greaterThan() default 0;

  /** It is this or above. */
  @Operand("NumberGreaterOrEqualTo")
  int atLeast() default 0;

  /** It is below this. */
  @Operand("NumberLessThan")
  int lessThan() default 0;

  /** It is this or below. */
  @Operand("NumberLessOrEqualTo")
  int atMost() default 0;

  /** The block that comes next. */
  @To
  Class<?> to();
}
