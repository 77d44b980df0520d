package dev.switchboard.annotations.meta;

import dev.switchboard.annotations.FlowType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member's target becomes the branch of an error type. A member with several is the branch of
 * them all. In a compound the branch goes to every action named by {@link #actions}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(OnError.List.class)
public @interface OnError {
  /** The error type, such as {@code NoMatchingError}. */
  String value();

  /** The actions of a compound that have the branch; none means all of them. */
  String[] actions() default {};

  /**
   * Whether Amazon Connect demands the branch. A branch that it does not demand is written if the
   * member is, or if an error handler catches it.
   */
  boolean required() default true;

  /** When the branch exists; without clauses always. All clauses must hold. */
  When[] when() default {};

  /** Whether Amazon Connect refuses the branch where the clauses do not hold. */
  boolean forbiddenOtherwise() default false;

  /**
   * The flow types in which Amazon Connect refuses the branch; there it is neither written nor
   * demanded.
   */
  FlowType[] refusedIn() default {};

  /** One clause on the action's parameters. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({})
  @interface When {
    /** The path inside {@code Parameters}. */
    String parameter();

    /** How the parameter is tested. */
    Test is();

    /** What it is compared with, for EQUALS, ABSENT_OR_EQUALS and CONTAINS. */
    String value() default "";
  }

  /** How a clause tests a parameter. */
  enum Test {
    /** The parameter has the value. */
    EQUALS,
    /** The parameter is not there, or has the value. */
    ABSENT_OR_EQUALS,
    /** The parameter is there. */
    PRESENT,
    /** The parameter is not there. */
    ABSENT,
    /** The parameter is a list that holds the value. */
    CONTAINS
  }

  /** Holds several. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface List {
    /** The error types. */
    OnError[] value();
  }
}
