package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Operand;
import dev.switchboard.annotations.meta.To;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An action that the user of a view may take, and where it leads. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ViewAction {
  /** The action's name, as the view declares it. */
  @Operand
  String name();

  /** The block that comes next. */
  @To
  Class<?> to();
}
