package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a flow. Its blocks are the nested types that carry a block annotation, in declaration
 * order; the first one is where a contact enters. A flow type that extends another flow type
 * inherits its blocks, and overrides one by declaring a nested type of the same simple name.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-contactflow.html">AWS::Connect::ContactFlow</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ContactFlow {
  /** The flow's name in the instance: 1 to 127 characters, unique among flows. */
  String name();

  /** The flow's type; it can't be changed once the flow is deployed. */
  FlowType type() default FlowType.CONTACT_FLOW;

  /** What the flow is for: at most 500 characters. */
  String description() default "";

  /** Whether it can be used, or is put away. */
  @Property("State")
  FlowState state() default FlowState.ACTIVE;

  /** Tags of the flow. */
  Tag[] tags() default {};
}
