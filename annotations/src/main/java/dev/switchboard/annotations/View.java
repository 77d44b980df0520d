package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a view: a page of a step-by-step guide, which the block Show view shows. It is created
 * from a template, or is one of those that AWS manages, or exists already ({@link ImportExisting}).
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-view.html">AWS::Connect::View</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {
  /**
   * The name in the instance: 1 to 255 letters, digits, spaces and {@code _.:/=+-@()'}, unique
   * among views.
   */
  String name();

  /**
   * The template, a JSON file below the resources folder. Not needed for a view that AWS manages or
   * that exists.
   */
  String template() default "";

  /**
   * The view that AWS manages: {@code cards}, {@code confirmation}, {@code detail}, {@code form} or
   * {@code list}, with a version if it is not the first, such as {@code form:2}. Nothing is created
   * for it.
   */
  String awsManaged() default "";

  /**
   * The actions that a user of the view may take; a flow may branch on these only. Of a view that
   * AWS manages or that exists already, none means that they are not known here, so nothing is
   * checked.
   */
  String[] actions() default {};

  /** What the view is for: at most 4,096 characters. */
  String description() default "";

  /** Tags of the view. */
  Tag[] tags() default {};
}
