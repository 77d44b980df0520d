package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A named group of rows. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface PrimaryKeyGroup {
  /** The group's name. */
  @ActionParameter(value = "PrimaryKeyGroupName", required = true)
  String name();

  /** The values of primary attributes that the rows have. */
  @ActionParameter(value = "PrimaryValues", required = true, dynamic = Dynamic.ANY)
  PrimaryValue[] row();
}
