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
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Loads metrics of a queue into {@code $.Metrics}; they lag five to ten seconds.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/get-queue-metrics.html">Get
 *     metrics</a>
 */
@FlowAction(
    type = "GetMetricData",
    consoleBlock = "Get metrics",
    summary = "Loads real-time queue metrics into $.Metrics.",
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
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-getmetricdata.html")
@AtMostOne({"queue", "queueReference", "agent"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GetQueueMetrics {
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

  /** The channel; without one, all channels. */
  @ActionParameter("QueueChannel")
  MetricsChannel channel() default MetricsChannel.VOICE;

  /** A reference in place of {@link #channel}. */
  @ActionParameter(value = "QueueChannel", type = ParameterType.ENUM, dynamic = Dynamic.ONLY)
  String channelReference() default "";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
