package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource that exists already: it is not created, and its ARN comes from the environment's
 * file, under {@code existingResources.<kind>.<key>}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ImportExisting {
  /** The key in the environment's file; by default the simple name of the annotated type. */
  String key() default "";
}
