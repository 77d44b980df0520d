package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that every block of this annotation has, with one value. It is what tells the shapes
 * of an action apart, when several block annotations stand for the same action. On the annotation
 * of an entry it is a member that every entry has.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
@Repeatable(FixedParameter.List.class)
public @interface FixedParameter {
  /** The path inside {@code Parameters}. */
  String name();

  /** The value, a string. */
  String value();

  /** The action of a compound that the parameter belongs to; by default the primary one. */
  String action() default "";

  /**
   * The member whose presence brings the parameter: if it is given, the parameter is written only
   * when that member is (such as {@code Media.SourceType} with {@code media}).
   */
  String with() default "";

  /** Holds several. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.ANNOTATION_TYPE)
  @interface List {
    /** The parameters. */
    FixedParameter[] value();
  }
}
