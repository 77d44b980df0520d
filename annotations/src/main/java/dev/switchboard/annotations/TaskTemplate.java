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
 * Declares a task template: the fields that agents fill in when they create a task, and the flow
 * that the task then runs through.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html">AWS::Connect::TaskTemplate</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::TaskTemplate",
    words = "task template",
    kind = Resource.TASK_TEMPLATE,
    inFlows = Property.By.ID,
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html")
@Structure(level = "Constraints", value = "")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TaskTemplate {
  /** The name in the instance: 1 to 100 characters, unique among task templates. */
  @Property(value = "Name", min = 1, max = 100)
  String name();

  /** What tasks of this kind are about: at most 255 characters. */
  @Property(value = "Description", max = 255)
  String description() default "";

  /** Whether agents can choose it. */
  @Property(value = "Status", required = true)
  TaskTemplateStatus status() default TaskTemplateStatus.ACTIVE;

  /** The flow that tasks run through; a field of type QUICK_CONNECT chooses it otherwise. */
  @Property("ContactFlowArn")
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.CONTACT_FLOW)
  Class<?> flow() default Unset.class;

  /** The flow that tasks run through which agents assign to themselves. */
  @Property("SelfAssignContactFlowArn")
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.CONTACT_FLOW)
  Class<?> selfAssignFlow() default Unset.class;

  /** The fields, in the order in which agents see them. */
  @Property(value = "Fields", max = 50)
  TaskField[] fields() default {};

  /** The names of the fields that must be filled in. */
  @Property(value = "Constraints.RequiredFields[].Id.Name", max = 50)
  String[] required() default {};

  /** The names of the fields that agents see but can't change. */
  @Property(value = "Constraints.ReadOnlyFields[].Id.Name", max = 50)
  String[] readOnly() default {};

  /** The names of the fields that agents don't see. */
  @Property(value = "Constraints.InvisibleFields[].Id.Name", max = 50)
  String[] invisible() default {};

  /** What fields hold at first. */
  @Property(value = "Defaults", max = 50)
  TaskDefault[] defaults() default {};

  /** A token by which a repeated request is recognised; CloudFormation makes one by itself. */
  @Property(
      value = "ClientToken",
      max = 500,
      pattern = "[0-9a-f]{8}-[0-9a-f]{4}-[0-5][0-9a-f]{3}-[089ab][0-9a-f]{3}-[0-9a-f]{12}",
      use = "a UUID in small letters")
  String clientToken() default "";

  /** Tags of the task template. */
  Tag[] tags() default {};
}
