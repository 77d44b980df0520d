package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a security profile: what users may see and do. A user has at least one.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html">AWS::Connect::SecurityProfile</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SecurityProfile {
  /**
   * The name in the instance: 1 to 127 letters, digits, spaces and {@code _@-}, unique among
   * security profiles. Create-only: another name is another security profile.
   */
  String name();

  /** Who has the security profile: at most 250 characters. */
  String description() default "";

  /**
   * What users may do, in the API's names, such as {@code BasicAgentAccess} or {@code Queues.View}.
   * A name that Amazon Connect does not have is an error.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/connect/latest/adminguide/security-profile-list.html">List
   *     of security profile permissions</a>
   */
  String[] permissions() default {};

  /** Permissions that Switchboard does not know yet; they are not checked. */
  String[] morePermissions() default {};

  /**
   * Tag-based access control: users with this security profile see only resources that carry these
   * tags; at most two, and together with {@link #tagRestrictedResources}.
   */
  Tag[] accessControlTags() default {};

  /** The kinds of resources that {@link #accessControlTags} restrict, such as {@code User}: 10. */
  String[] tagRestrictedResources() default {};

  /**
   * Hierarchy-based access control: users with this security profile see only what belongs to this
   * hierarchy group and those below it; together with {@link #hierarchyRestrictedResources}.
   */
  Class<?> accessControlGroup() default Unset.class;

  /** The kinds of resources that {@link #accessControlGroup} restricts: {@code User}. */
  String[] hierarchyRestrictedResources() default {};

  /** Third-party applications and MCP servers that users may use: at most 10. */
  ApplicationAccess[] applications() default {};

  /**
   * The ids of flow modules that may be used as MCP tools, environment values such as {@code
   * ${orderModuleId}}: at most 10.
   */
  String[] flowModuleIds() default {};

  /** The rows of data tables that users may see, by primary attribute: at most 5. */
  PrimaryAttributeAccess[] dataTableAccess() default {};

  /** Tags of the security profile. */
  Tag[] tags() default {};
}
