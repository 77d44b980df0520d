package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.AtMostOne;
import dev.switchboard.annotations.meta.Branches;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FixedParameter;
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
 * Branches on how many contacts a queue holds, or on how long the oldest has waited.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/check-queue-status.html">Check
 *     queue status</a>
 */
@FlowAction(
    type = "CheckMetricData",
    consoleBlock = "Check queue status",
    summary = "Compares the length or age of a queue.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-checkmetricdata.html")
@ExactlyOne({"contacts", "oldestSeconds"})
@FixedParameter(name = "MetricType", value = "NumberOfContactsInQueue", with = "contacts")
@FixedParameter(
    name = "MetricType",
    value = "OldestContactInQueueAgeSeconds",
    with = "oldestSeconds")
@AtMostOne({"queue", "queueReference", "agent"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CheckQueueStatus {
  /** The queue. */
  @ActionParameter("QueueId")
  @Refers(Resource.QUEUE)
  Class<?> queue() default Unset.class;

  /** A reference to the queue's id or ARN, read when a contact runs, in place of {@link #queue}. */
  @ActionParameter(value = "QueueId", type = ParameterType.REFERENCE, dynamic = Dynamic.ONLY)
  String queueReference() default "";

  /** The id or ARN of an agent, whose own queue is meant, or a reference to it. */
  @ActionParameter(value = "AgentId", type = ParameterType.REFERENCE, dynamic = Dynamic.WHOLE)
  String agent() default "";

  /** Compares the number of contacts in the queue: at least one comparison. */
  @Branches(min = 1, operandPattern = "[0-9]+")
  QueueCase[] contacts() default {};

  /** Compares the age of the oldest contact in seconds: at least one comparison. */
  @Branches(
      min = 1,
      operandPattern = "[0-9]+",
      encoding = Branches.Encoding.SECONDS_AS_MILLISECONDS)
  QueueCase[] oldestSeconds() default {};

  /** Where the contact goes when no comparison holds. */
  @OnError("NoMatchingCondition")
  Class<?> noMatch() default Following.class;

  /** Where the contact goes when the block fails. */
  @Next
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
