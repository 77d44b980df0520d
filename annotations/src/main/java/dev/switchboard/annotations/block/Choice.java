package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Operand;
import dev.switchboard.annotations.meta.To;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key that the customer may press, and where it leads. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Choice {
  /** The key: {@code 0} to {@code 9}, {@code *} or {@code #}. */
  @Operand
  String key();

  /** The block that comes next. */
  @To
  Class<?> to();
}
