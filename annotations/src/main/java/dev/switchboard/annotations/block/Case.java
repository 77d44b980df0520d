package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.Operand;
import dev.switchboard.annotations.meta.To;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One comparison of an attribute, and where it leads. */
@ExactlyOne({
  "equals",
  "startsWith",
  "endsWith",
  "contains",
  "greaterThan",
  "atLeast",
  "lessThan",
  "atMost",
  "keyExists",
  "exists"
})
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Case {
  /** The value is exactly this. */
  @Operand("Equals")
  String equals() default "";

  /** The value starts with this. */
  @Operand("TextStartsWith")
  String startsWith() default "";

  /** The value ends with this. */
  @Operand("TextEndsWith")
  String endsWith() default "";

  /** The value contains this. */
  @Operand("TextContains")
  String contains() default "";

  /** The value is a number above this one. */
  @Operand("NumberGreaterThan")
  String greaterThan() default "";

  /** The value is this number or above. */
  @Operand("NumberGreaterOrEqualTo")
  String atLeast() default "";

  /** The value is a number below this one. */
  @Operand("NumberLessThan")
  String lessThan() default "";

  /** The value is this number or below. */
  @Operand("NumberLessOrEqualTo")
  String atMost() default "";

  /** The value is a map that has this key, such as {@code $.Tags}. */
  @Operand("KeyExists")
  String keyExists() default "";

  /** Campaign flows only: there is a value. */
  @Operand(value = "Exists", none = true)
  boolean exists() default false;

  /** The block that comes next. */
  @To
  Class<?> to();
}
