package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of data tables that users may see: those whose primary attribute has one of the values.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface PrimaryAttributeAccess {
  /** The primary attribute's name: 1 to 127 characters. */
  String attribute();

  /** Its values: one or two. */
  String[] values();
}
