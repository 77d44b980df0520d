package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member's target becomes a condition of the action with a fixed operand, such as {@code Equals
 * "True"}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Outcome {
  /** The operand. */
  String value();

  /** The operator. */
  String operator() default "Equals";

  /**
   * Whether the action must have the condition; an optional one is written only if its member is.
   */
  boolean required() default true;

  /**
   * When the condition exists; without clauses always. All clauses must hold: then the condition is
   * required, and where they do not hold it is refused.
   */
  OnError.When[] when() default {};
}
