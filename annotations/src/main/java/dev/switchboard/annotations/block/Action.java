package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Following;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Any action of the flow language, for what has no annotation of its own. Its parameters, branches
 * and place are checked as those of the other blocks are.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Action {
  /** The action's {@code Type}. */
  String type();

  /** The parameters. */
  Parameter[] parameters() default {};

  /** The block that comes next; {@code Unset} for an action without {@code NextAction}. */
  Class<?> next() default Following.class;

  /** The error branches. */
  ErrorBranch[] errors() default {};

  /** The conditions, in the order in which they are tried. */
  Condition[] conditions() default {};
}
