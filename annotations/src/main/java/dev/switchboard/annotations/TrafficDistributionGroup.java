package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a traffic distribution group, which spreads the calls of its numbers over the instance
 * and its replica in another Region. How they are spread is set while it runs, not by a deployment.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html">AWS::Connect::TrafficDistributionGroup</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::TrafficDistributionGroup",
    words = "traffic distribution group",
    kind = Resource.TRAFFIC_DISTRIBUTION_GROUP,
    identifiedBy = "TrafficDistributionGroupArn",
    beforeFlows = true,
    retained = true,
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TrafficDistributionGroup {
  /** The name: 1 to 128 characters. */
  @Property(
      value = "Name",
      min = 1,
      max = 128,
      pattern = "\\S(?s:.*\\S)?",
      use = "a text without space around it")
  String name();

  /** What the group is for: at most 250 characters. */
  @Property(
      value = "Description",
      max = 250,
      pattern = "\\S(?s:.*\\S)?",
      use = "a text without space around it")
  String description() default "";

  /** Tags of the traffic distribution group. */
  Tag[] tags() default {};
}
