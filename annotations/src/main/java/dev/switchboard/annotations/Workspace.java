package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a workspace: the pages that users see, made of views, and how they look.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html">AWS::Connect::Workspace</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::Workspace",
    words = "workspace",
    kind = Resource.WORKSPACE,
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html")
@Structure(level = "Theme", value = "WorkspaceTheme")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Workspace {
  /** The name in the instance: 1 to 127 characters, unique among workspaces. */
  @Property(value = "Name", min = 1, max = 127, pattern = ".*\\S.*", use = "more than spaces")
  String name();

  /** What stands at the top: at most 127 characters. */
  @Property(value = "Title", max = 127)
  String title() default "";

  /** What the workspace is for: at most 500 characters. */
  @Property(value = "Description", max = 500)
  String description() default "";

  /** Who sees it. */
  @Property("Visibility")
  WorkspaceVisibility visibility() default WorkspaceVisibility.NONE;

  /** Its pages. */
  @Property("Pages")
  WorkspacePage[] pages() default {};

  /** The routing profiles whose agents it is assigned to. */
  @Property("Associations")
  @Refers(Resource.ROUTING_PROFILE)
  Class<?>[] routingProfiles() default {};

  /** The users that it is assigned to. */
  @Property("Associations")
  @Refers(Resource.USER)
  Class<?>[] users() default {};

  /** Its pictures. */
  @Property(value = "Media", max = 4)
  WorkspaceMedia[] media() default {};

  /** How it looks in the light theme. */
  @Property("Theme.Light")
  WorkspaceTheme light() default @WorkspaceTheme;

  /** How it looks in the dark theme. */
  @Property("Theme.Dark")
  WorkspaceTheme dark() default @WorkspaceTheme;

  /** Tags of the workspace. */
  Tag[] tags() default {};
}
