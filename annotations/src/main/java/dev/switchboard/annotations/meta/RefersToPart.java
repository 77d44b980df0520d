package dev.switchboard.annotations.meta;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class literal leads to a part of the same resource; the part's identity is written. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RefersToPart {
  /** The annotations that the part may carry. */
  Class<? extends Annotation>[] value();
}
