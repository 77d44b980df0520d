package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Operand;
import dev.switchboard.annotations.meta.To;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A percentage of the contacts, and where it leads. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Share {
  /** The percentage: 1 to 99. */
  @Operand("NumberLessThan")
  int percent();

  /** The block that comes next. */
  @To
  Class<?> to();
}
