package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.AtLeastOne;
import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a rule: what Amazon Connect does by itself when a conversation was analyzed, an
 * evaluation submitted, a case changed, or a metric crossed a line.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html">AWS::Connect::Rule</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::Rule",
    words = "rule",
    kind = Resource.RULE,
    identifiedBy = "RuleArn",
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html")
@Structure(level = "TriggerEventSource", value = "RuleTriggerEventSource")
@Structure(level = "Actions.EventBridgeActions", value = "EventBridgeAction")
@Structure(level = "Actions.SubmitAutoEvaluationActions", value = "SubmitAutoEvaluationAction")
@ExactlyOne({"function", "functionFile"})
@AtLeastOne({
  "assignCategory",
  "task",
  "event",
  "email",
  "createCase",
  "updateCase",
  "endTasks",
  "evaluate"
})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Rule {
  /**
   * The name in the instance: 1 to 200 letters, digits and {@code . _ -}, unique among rules. It is
   * also the category that the rule assigns.
   */
  @Property(
      value = "Name",
      pattern = "[a-zA-Z0-9._-]{1,200}",
      use = "1 to 200 letters, digits, dots, underscores and hyphens")
  String name();

  /** What starts it. */
  @Property("TriggerEventSource.EventSourceName")
  RuleEvent on();

  /**
   * The integration that the event comes from, of Zendesk and Salesforce: the ARN of its
   * association.
   */
  @Property("TriggerEventSource.IntegrationAssociationArn")
  String integration() default "";

  /** The conditions, in the language of rules; see the API reference. */
  @Property(value = "Function", min = 1)
  String function() default "";

  /** The conditions, a JSON file below the resources folder. */
  @Property(value = "Function", content = Property.Content.TEXT_FILE)
  String functionFile() default "";

  /** Whether it is at work. */
  @Property(value = "PublishStatus", required = true)
  RuleStatus status() default RuleStatus.PUBLISHED;

  /** Gives the contact the category of the rule's name. */
  @Property(value = "Actions.AssignContactCategoryActions", max = 1)
  AssignCategory[] assignCategory() default {};

  /** Makes a task. */
  @Property(value = "Actions.TaskActions", max = 1)
  RuleTask[] task() default {};

  /**
   * Sends an event to EventBridge: the name of its action, 1 to 100 letters, digits and {@code . _
   * -}.
   */
  @Property(
      value = "Actions.EventBridgeActions[].Name",
      pattern = "[a-zA-Z0-9._-]{1,100}",
      use = "1 to 100 letters, digits, dots, underscores and hyphens")
  String event() default "";

  /** Writes to users. */
  @Property(value = "Actions.SendNotificationActions", max = 1)
  RuleEmail[] email() default {};

  /** Makes a case. */
  @Property(value = "Actions.CreateCaseActions", max = 1)
  RuleCase[] createCase() default {};

  /** Changes fields of the case. */
  @Property(value = "Actions.UpdateCaseActions", max = 1)
  CaseUpdate[] updateCase() default {};

  /** Ends the tasks of the case. */
  @Property(value = "Actions.EndAssociatedTasksActions", max = 1)
  EndTasks[] endTasks() default {};

  /** Fills in and submits an evaluation by this form. */
  @Property("Actions.SubmitAutoEvaluationActions[].EvaluationFormArn")
  @Refers(Resource.EVALUATION_FORM)
  Class<?> evaluate() default Unset.class;

  /** Tags of the rule. */
  Tag[] tags() default {};
}
