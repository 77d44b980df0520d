package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.MapKey;
import dev.switchboard.annotations.meta.MapValue;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One field of a case. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface CaseField {
  /**
   * The field's id, such as {@code title}, {@code status} or {@code customer_id} (a profile's ARN).
   */
  @MapKey
  String id();

  /** The value: text, which may hold references. */
  @MapValue
  String value();
}
