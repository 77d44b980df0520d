package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member of a nested annotation that holds the value of a map's entry. A map of JSON values has
 * two of them, one for text and one for JSON, exactly one of which is written.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MapValue {
  /** Whether the member holds JSON as text; then the value stands in the flow as that JSON. */
  boolean json() default false;
}
