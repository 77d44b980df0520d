package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A rule that a recipient must meet to be called: to be in a customer segment. */
@FixedParameter(name = "type", value = "CheckSegmentMembershipForCustomerProfile")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface DialRule {
  /** The ARN of the segment. */
  @ActionParameter(value = "segmentArn", type = ParameterType.REFERENCE, dynamic = Dynamic.UNKNOWN)
  String segment();
}
