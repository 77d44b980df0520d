package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a flow or module as JSON: the annotated {@link ContactFlow} or {@link FlowModule} has no
 * blocks of its own, and its content is read from a file and checked like blocks are.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FlowContent {
  /** The file: a path below the resources or source folder, such as {@code flows/legacy.json}. */
  String value();

  /**
   * What the file's references lead to: each maps a string that stands in the file (an ARN, an id
   * or a placeholder) to a declared resource.
   */
  Reference[] references() default {};
}
