package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.AtMostOne;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.Outcome;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whether a queue has agents who are available, staffed or online.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/check-staffing.html">Check
 *     staffing</a>
 */
@FlowAction(
    type = "CheckMetricData",
    consoleBlock = "Check staffing",
    summary = "Says whether a queue has agents.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-checkmetricdata.html")
@AtMostOne({"queue", "queueReference", "agent"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CheckStaffing {
  /** Which agents count. */
  @ActionParameter(value = "MetricType", required = true)
  StaffingMetric metric() default StaffingMetric.AVAILABLE;

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

  /** Where the contact goes when there is an agent. */
  @Outcome(value = "0", operator = "NumberGreaterThan")
  Class<?> staffed() default Following.class;

  /** Where the contact goes when there is none. */
  @OnError("NoMatchingCondition")
  Class<?> unstaffed();

  /** Where the contact goes when the block fails. */
  @Next
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
