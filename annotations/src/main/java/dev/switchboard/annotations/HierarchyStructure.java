package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the levels of the agent hierarchy, top first. A contact center has at most one; {@link
 * HierarchyGroup}s fill it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html">AWS::Connect::UserHierarchyStructure</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HierarchyStructure {
  /** The names of the levels, top first: 1 to 5 names of at most 50 characters. */
  String[] levels();
}
