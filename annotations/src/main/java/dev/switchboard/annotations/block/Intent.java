package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Operand;
import dev.switchboard.annotations.meta.To;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An intent of a Lex bot, and where it leads. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Intent {
  /** The intent's name. */
  @Operand
  String name();

  /** The block that comes next. */
  @To
  Class<?> to();
}
