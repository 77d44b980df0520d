package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One thing to search customer profiles by. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SearchCriterion {
  /** What is searched by, such as {@code _phone}. */
  @ActionParameter(value = "IdentifierName", dynamic = Dynamic.ANY)
  String identifier();

  /** The value that is searched. */
  @ActionParameter(value = "IdentifierValue", dynamic = Dynamic.ANY)
  String value();
}
