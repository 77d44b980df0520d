package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A task that a rule makes. */
@Structure("TaskAction")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RuleTask {
  /** The task's name: 1 to 512 characters. */
  @Property(value = "Name", min = 1, max = 512)
  String name();

  /** What is to be done: at most 4,096 characters. */
  @Property(value = "Description", max = 4096)
  String description() default "";

  /** The flow that the task runs through. */
  @Property("ContactFlowArn")
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.CONTACT_FLOW)
  Class<?> flow();

  /** What the task leads to. */
  @Property("References")
  TaskReference[] references() default {};
}
