package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Operand;
import dev.switchboard.annotations.meta.To;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A named branch of a module, and where it leads. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ModuleBranch {
  /** The name, as the module's contract declares it. */
  @Operand
  String name();

  /** The block that comes next. */
  @To
  Class<?> to();
}
