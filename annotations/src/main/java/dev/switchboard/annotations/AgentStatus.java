package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an agent status, such as Lunch or Training. Amazon Connect can't delete agent statuses:
 * one that is no longer declared stays in the instance, and its name stays taken. Disable it
 * instead.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html">AWS::Connect::AgentStatus</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AgentStatus {
  /** The name: 1 to 127 characters, unique among agent statuses. */
  String name();

  /** What the agent status means: at most 250 characters. */
  String description() default "";

  /** Whether agents may choose it. */
  boolean enabled() default true;

  /** The place in the list that agents see: 1 to 50, each once. Left out, it comes last. */
  int displayOrder() default 0;

  /** Whether the display order is taken away again from an agent status that has one. */
  boolean resetDisplayOrder() default false;

  /** Tags of the agent status. */
  Tag[] tags() default {};
}
