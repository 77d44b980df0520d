package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member is a list of nested annotations, each of which becomes one condition, in order. The
 * nested annotation has {@link Operand} members, exactly one of which is written, and one {@link
 * To} member.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Branches {
  /** The fewest entries. */
  int min() default 0;

  /** The closed list of operands; none means any. */
  String[] operands() default {};

  /** A regular expression that every operand must match. */
  String operandPattern() default "";

  /** How operands are written. */
  Encoding encoding() default Encoding.PLAIN;

  /** How the operands of a list of branches are written. */
  enum Encoding {
    /** As they are. */
    PLAIN,
    /** Percentages, written as ascending thresholds: 3, 6, 8 become 4, 10, 18. */
    CUMULATIVE_PERCENTAGE,
    /** Seconds, written as milliseconds. */
    SECONDS_AS_MILLISECONDS
  }
}
