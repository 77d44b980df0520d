package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One row that is written to a data table. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface DataTableRow {
  /** The group's name. */
  @ActionParameter(value = "PrimaryKeyGroupName", required = true)
  String group();

  /** The row: a value for each primary attribute of the table. */
  @ActionParameter(value = "PrimaryValues", required = true, dynamic = Dynamic.ANY)
  PrimaryValue[] row();

  /** The attributes to write: 25 a block. */
  @ActionParameter(value = "Attributes", dynamic = Dynamic.ANY)
  DataTableValue[] attributes() default {};
}
