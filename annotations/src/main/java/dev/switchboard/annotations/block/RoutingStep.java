package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One routing step: what is looked for, and for how long. */
@ExactlyOne({"attribute", "all", "any", "not"})
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RoutingStep {
  /** The one thing that is looked for. */
  @ActionParameter(value = "Expression", type = ParameterType.OBJECT)
  Proficiency[] attribute() default {};

  /** The things that are looked for together: at most eight. */
  @ActionParameter(value = "Expression.AndExpression", max = 8)
  Proficiency[] all() default {};

  /**
   * Alternatives as JSON, at most three; AWS shows them only in criteria that a Lambda function
   * answers.
   */
  @ActionParameter(value = "Expression.OrExpression", type = ParameterType.JSON, max = 3)
  String any() default "";

  /** What must not be, as JSON; AWS shows it only in criteria that a Lambda function answers. */
  @ActionParameter(value = "Expression.NotAttributeCondition", type = ParameterType.JSON)
  String not() default "";

  /** Seconds until the next step, 1 or more; the last step stands if it has none. */
  @ActionParameter(value = "Expiry.DurationInSeconds", min = 1)
  int expiresAfterSeconds() default 60;
}
