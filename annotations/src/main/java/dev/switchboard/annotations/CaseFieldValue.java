package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field of a case holds. */
@Structure("Field")
@Structure(level = "Value", value = "FieldValue")
@ExactlyOne({"text", "number", "flag", "nothing"})
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface CaseFieldValue {
  /** The field's id: 1 to 500 characters. */
  @Property(value = "Id", min = 1, max = 500)
  String field();

  /** A text. */
  @Property("Value.StringValue")
  String text() default "";

  /** A number. */
  @Property("Value.DoubleValue")
  double number() default 0;

  /** True or false. */
  @Property("Value.BooleanValue")
  boolean flag() default false;

  /** Nothing: what it held is removed. */
  @Property("Value.EmptyValue")
  NoValue nothing() default @NoValue;
}
