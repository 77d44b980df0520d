package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a group of the agent hierarchy. Its level is that of its parent plus one; without a
 * parent it is of the first level.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html">AWS::Connect::UserHierarchyGroup</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HierarchyGroup {
  /** The name: 1 to 100 characters, unique among the groups of one parent. */
  String name();

  /** The group above. Create-only: under another parent it is another group. */
  Class<?> parent() default Unset.class;

  /** Tags of the group. */
  Tag[] tags() default {};
}
