package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One query of a data table. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface DataTableQuery {
  /** The query's name, unique in the flow. */
  @ActionParameter(value = "QueryName", required = true)
  String name();

  /** The attributes to look up: at least one. */
  @ActionParameter(value = "Attributes", required = true, min = 1)
  String[] attributes();

  /** The row: a value for each primary attribute of the table. */
  @ActionParameter(value = "PrimaryValues", required = true, dynamic = Dynamic.ANY)
  PrimaryAttribute[] row();
}
