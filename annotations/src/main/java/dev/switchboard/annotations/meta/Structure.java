package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a property type of CloudFormation: the one that the annotated annotation gives, or that of
 * a level in the paths of its members.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
@Repeatable(Structure.List.class)
public @interface Structure {
  /**
   * The name of the property type, such as {@code FieldIdentifier}; empty if the CDK has none for
   * it, because CloudFormation takes JSON there, whatever it holds.
   */
  String value();

  /**
   * The level, as in the members' paths but without {@code []}; by default the annotation itself. A
   * level that is not named has the property type of its last name.
   */
  String level() default "";

  /** Holds several. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.ANNOTATION_TYPE)
  @interface List {
    /** The property types. */
    Structure[] value();
  }
}
