package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The member of a branch that holds the operand, and so chooses the operator. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operand {
  /** The operator, such as {@code Equals}. */
  String value() default "Equals";

  /**
   * Whether the operator takes no operand; then the member is a boolean, and counts if it is true.
   */
  boolean none() default false;
}
