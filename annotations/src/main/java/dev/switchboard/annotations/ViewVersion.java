package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a version of a view: its template, frozen as it is when the type is first deployed. A
 * new type makes a new version.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html">AWS::Connect::ViewVersion</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::ViewVersion",
    words = "view version",
    kind = Resource.VIEW_VERSION,
    name = "",
    uniqueName = false,
    instance = "",
    identifiedBy = "ViewVersionArn",
    beforeFlows = true,
    retained = true,
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ViewVersion {
  /** The view. */
  @Property("ViewArn")
  @Refers(Resource.VIEW)
  Class<?> view();

  /** What is in the version: letters, digits, spaces and {@code _.:/=+-@,}, at most 4,096. */
  @Property(
      value = "VersionDescription",
      max = 4096,
      pattern = "[\\p{L}\\p{N}_.:/=+\\-@,]+[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@,]*",
      use = "letters, digits, spaces and _ . : / = + - @ , without a space first")
  String description() default "";

  /**
   * The digest of the content that the version must have, 64 hexadecimal digits; a deployment that
   * finds another fails.
   */
  @Property(value = "ViewContentSha256", pattern = "[a-zA-Z0-9]{64}", use = "64 hexadecimal digits")
  String contentSha256() default "";
}
