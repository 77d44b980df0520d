package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.AtMostOne;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Creates a task that runs a flow.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/create-task-block.html">Create
 *     task</a>
 */
@FlowAction(
    type = "CreateTask",
    consoleBlock = "Create task",
    summary = "Creates a task contact that runs a given flow (or a task template).",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.CUSTOMER_HOLD,
      FlowType.CUSTOMER_WHISPER,
      FlowType.OUTBOUND_WHISPER,
      FlowType.AGENT_HOLD,
      FlowType.AGENT_WHISPER,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/devguide/createtask.html")
@ExactlyOne({"flow", "flowReference"})
@AtMostOne({"delaySeconds", "scheduledTime"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CreateTask {
  /** The task's name: at most 1,024 characters. */
  @ActionParameter(value = "Name", required = true, dynamic = Dynamic.ANY, max = 1024)
  String name();

  /** The flow that the task runs. */
  @ActionParameter(value = "ContactFlowId", required = true)
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.CONTACT_FLOW)
  Class<?> flow() default Unset.class;

  /** A reference to the flow's id or ARN, in place of {@link #flow}. */
  @ActionParameter(
      value = "ContactFlowId",
      required = true,
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String flowReference() default "";

  /** What the task is about: at most 4,096 characters. */
  @ActionParameter(value = "Description", dynamic = Dynamic.ANY, max = 4096)
  String description() default "";

  /** The task's attributes. */
  @ActionParameter(value = "Attributes", dynamic = Dynamic.ANY)
  Attribute[] attributes() default {};

  /** The task's references; AWS shows names and values, but not what a value looks like. */
  @ActionParameter(value = "References", dynamic = Dynamic.ANY)
  TaskReference[] references() default {};

  /** Seconds before the task starts: 1 to 518400 (six days). */
  @ActionParameter(value = "DelaySeconds", dynamic = Dynamic.UNKNOWN, min = 1, max = 518400)
  int delaySeconds() default 60;

  /** When the task starts. */
  @ActionParameter(value = "ScheduledTime", dynamic = Dynamic.UNKNOWN)
  String scheduledTime() default "";

  /** The task template. */
  @ActionParameter("TaskTemplateId")
  @Refers(Resource.TASK_TEMPLATE)
  Class<?> taskTemplate() default Unset.class;

  /** The id of a task template, in place of {@link #taskTemplate}. */
  @ActionParameter("TaskTemplateId")
  String template() default "";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
