package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A property that always has the same text. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
@Repeatable(FixedProperty.List.class)
public @interface FixedProperty {
  /** The property's path, as in {@link Property#value}. */
  String name();

  /** Its text. */
  String value();

  /** The member with which it is written; by default it is always written. */
  String with() default "";

  /** Holds several. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.ANNOTATION_TYPE)
  @interface List {
    /** The properties. */
    FixedProperty[] value();
  }
}
