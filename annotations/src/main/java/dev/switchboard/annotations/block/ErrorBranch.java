package dev.switchboard.annotations.block;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One error branch of an {@link Action}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ErrorBranch {
  /** The error type, such as {@code NoMatchingError}. */
  String type();

  /** The block that comes next. */
  Class<?> to();
}
