package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.MapKey;
import dev.switchboard.annotations.meta.MapValue;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One value that a Lambda function gets. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface LambdaParameter {
  /** The name. */
  @MapKey
  String name();

  /** The value: text, which may hold references. */
  @MapValue
  String value();
}
