package dev.switchboard.annotations.meta;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the types nested in an annotated type are parts of it, one item of a list property
 * each, in declaration order.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Parts {
  /** The list property. */
  String property();

  /** The property type of its items. */
  String structure();

  /** The annotations of the parts; each is marked {@link Part}. */
  Class<? extends Annotation>[] value();

  /** The fewest parts. */
  int min() default 0;

  /** The most parts. */
  int max() default Integer.MAX_VALUE;
}
