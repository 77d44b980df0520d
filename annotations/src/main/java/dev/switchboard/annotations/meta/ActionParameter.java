package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which parameter of the action a member of a block annotation gives. Two members may give the
 * same parameter (a class literal and a {@code $.} reference, say); then at most one of them may be
 * written.
 *
 * <p>A member that is not written is left out of the flow, unless it is required: then its default
 * is written.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ActionParameter {
  /**
   * The path inside {@code Parameters}, with dots between the levels, such as {@code
   * LexV2Bot.AliasArn}.
   */
  String value();

  /** The action of a compound that the parameter belongs to; by default the primary one. */
  String action() default "";

  /** What the parameter holds. */
  ParameterType type() default ParameterType.DERIVED;

  /** How far the parameter may be given by a reference. */
  Dynamic dynamic() default Dynamic.NONE;

  /** Whether the action must have the parameter. */
  boolean required() default false;

  /**
   * When the action must have the parameter although it is not required always; all clauses must
   * hold.
   */
  OnError.When[] requiredWhen() default {};

  /** The smallest number, or the fewest characters or entries. */
  long min() default Long.MIN_VALUE;

  /** The largest number, or the most characters or entries. */
  long max() default Long.MAX_VALUE;

  /**
   * The closed list of strings, for ENUM and ENUM_LIST; an enum's constants are mapped by {@link
   * Wire}, and all allowed if none are listed.
   */
  String[] allowed() default {};

  /** A regular expression that the whole static value must match. */
  String pattern() default "";

  /**
   * What the number that is written in Java is multiplied with in the flow, such as 1000 for
   * seconds to milliseconds.
   */
  long scale() default 1;
}
