package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One attribute that is written to a row. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface DataTableValue {
  /** The attribute's name. */
  @ActionParameter(value = "Name", required = true, dynamic = Dynamic.ANY)
  String name();

  /** The value: text, which may hold references. */
  @ActionParameter(value = "Value", dynamic = Dynamic.ANY)
  String value() default "";

  /** Whether the table's default is written instead, as JSON; its shape is not published. */
  @ActionParameter(value = "UseDefaultValue", type = ParameterType.JSON, dynamic = Dynamic.UNKNOWN)
  String useDefaultJson() default "";
}
