package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.AtMostOne;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A proficiency that agents must have, or the agents who are preferred. */
@AtMostOne({"attribute", "name"})
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Proficiency {
  /** The predefined attribute, declared with {@code @PredefinedAttribute}. */
  @ActionParameter("AttributeCondition.Name")
  @Refers(Resource.PREDEFINED_ATTRIBUTE)
  Class<?> attribute() default Unset.class;

  /**
   * In place of {@link #attribute}, the name of a predefined attribute that is declared nowhere, or
   * a reference: 1 to 64 characters.
   */
  @ActionParameter(value = "AttributeCondition.Name", dynamic = Dynamic.ANY, min = 1, max = 64)
  String name() default "";

  /** The attribute's value: 1 to 64 characters. */
  @ActionParameter(value = "AttributeCondition.Value", dynamic = Dynamic.ANY, min = 1, max = 64)
  String value() default "";

  /** The level: 1.0, 2.0, 3.0, 4.0 or 5.0. */
  @ActionParameter(
      value = "AttributeCondition.ProficiencyLevel",
      allowed = {"1.0", "2.0", "3.0", "4.0", "5.0"})
  double level() default 1.0;

  /** How it is compared. */
  @ActionParameter(value = "AttributeCondition.ComparisonOperator", required = true)
  ProficiencyComparison comparison() default ProficiencyComparison.AT_LEAST;

  /** The ids or user names of preferred agents, with {@link ProficiencyComparison#MATCH}. */
  @ActionParameter(
      value = "AttributeCondition.MatchCriteria.AgentsCriteria.AgentIds",
      dynamic = Dynamic.ANY)
  String[] agents() default {};
}
