package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.MapKey;
import dev.switchboard.annotations.meta.MapValue;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One field of a customer profile. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ProfileField {
  /**
   * The name, such as {@code FirstName}, {@code PhoneNumber}, {@code EmailAddress}, {@code
   * Address1}, {@code ShippingCity} or {@code Attributes.<name>}.
   */
  @MapKey
  String name();

  /** The value: text of at most 255 characters, which may hold references. */
  @MapValue
  String value();
}
