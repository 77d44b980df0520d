package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a resource annotation: says which CloudFormation type it declares. Its
 * members say by {@link Property} which property each gives. The processor needs nothing else to
 * read, check and generate such a resource, so a new type is one new annotation; users declare
 * their own the same way.
 *
 * <p>A member called {@code tags}, an array of {@code @Tag}, gives the tags of a type that has
 * them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface CloudFormationResource {
  /** The type's name, such as {@code AWS::Connect::TaskTemplate}. */
  String type();

  /** What it is called in messages, such as {@code task template}. */
  String words();

  /** The kind by which references and environment files know it. */
  Resource kind() default Resource.CUSTOM;

  /** The member that holds its name; empty if it has none, and its id is shown instead. */
  String name() default "name";

  /** Whether no two of them may have the same name. */
  boolean uniqueName() default true;

  /** The property that holds the instance; empty if it has none. */
  String instance() default "InstanceArn";

  /** The attribute by which others refer to it. */
  String identifiedBy() default "Arn";

  /** By what flow content names it. */
  Property.By inFlows() default Property.By.ARN;

  /**
   * Whether it is created before flows, so that flows and queues may refer to it; then it can't
   * refer to flows. Otherwise it is created with the flows.
   */
  boolean beforeFlows() default false;

  /** Whether it holds what can't be made again, so that it outlives its stack. */
  boolean retained() default false;

  /** The page of Amazon's that describes it. */
  String page();
}
