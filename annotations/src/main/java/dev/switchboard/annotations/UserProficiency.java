package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A skill of a user. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface UserProficiency {
  /** The predefined attribute. */
  Class<?> attribute();

  /** One of the attribute's values. */
  String value();

  /** The level: 1 to 5. */
  int level();
}
