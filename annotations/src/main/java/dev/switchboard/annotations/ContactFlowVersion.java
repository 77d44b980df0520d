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
 * Declares a version of a flow: its content, frozen as it is when the type is first deployed. A new
 * type makes a new version.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html">AWS::Connect::ContactFlowVersion</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::ContactFlowVersion",
    words = "contact flow version",
    kind = Resource.CONTACT_FLOW_VERSION,
    name = "",
    uniqueName = false,
    instance = "",
    identifiedBy = "ContactFlowVersionARN",
    retained = true,
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ContactFlowVersion {
  /** The flow. */
  @Property("ContactFlowId")
  @Refers(Resource.CONTACT_FLOW)
  Class<?> flow();

  /** What is in the version: at most 500 characters. */
  @Property(value = "Description", max = 500)
  String description() default "";
}
