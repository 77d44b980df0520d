package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation one of parts: a type that carries it is nested in the resource, or the part,
 * that it belongs to.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Part {
  /** What it is called in messages, such as {@code section}. */
  String words();

  /** The property of the list's item in which it stands; empty if it is the item itself. */
  String in() default "";

  /**
   * The property that holds the simple name of its type, or what {@code @Identity} says; empty if
   * it has none.
   */
  String identity() default "";
}
