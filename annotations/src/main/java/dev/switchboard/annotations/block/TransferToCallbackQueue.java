package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
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
 * Queues a callback to the contact's callback number, which {@link SetCallbackNumber} sets.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-queue.html">Transfer
 *     to queue</a>
 */
@FlowAction(
    type = "CreateCallbackContact",
    consoleBlock = "Transfer to queue",
    summary = "Queues a callback to the contact's callback number.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/interactions-createcallbackcontact.html")
@AtMostOne({"queue", "queueReference", "agent"})
@AtMostOne({"flow", "flowReference"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TransferToCallbackQueue {
  /** The queue; without one, the working queue. */
  @ActionParameter("QueueId")
  @Refers(Resource.QUEUE)
  Class<?> queue() default Unset.class;

  /** A reference to the queue's id or ARN, read when a contact runs, in place of {@link #queue}. */
  @ActionParameter(value = "QueueId", type = ParameterType.REFERENCE, dynamic = Dynamic.ONLY)
  String queueReference() default "";

  /** The id or ARN of an agent, whose own queue is meant, or a reference to it. */
  @ActionParameter(value = "AgentId", type = ParameterType.REFERENCE, dynamic = Dynamic.WHOLE)
  String agent() default "";

  /**
   * Seconds before the callback is queued: 1 to 259200 (three days); ignored if a flow is given.
   */
  @ActionParameter(value = "InitialCallDelaySeconds", required = true, min = 1, max = 259200)
  int initialDelaySeconds() default 60;

  /** How often the customer is called: 1 or more. */
  @ActionParameter(value = "MaximumConnectionAttempts", required = true, min = 1)
  int maximumAttempts() default 1;

  /** Seconds between calls: 1 to 259200 (three days). */
  @ActionParameter(value = "RetryDelaySeconds", required = true, min = 1, max = 259200)
  int retryDelaySeconds() default 600;

  /** The flow that runs when the callback contact is created. */
  @ActionParameter("ContactFlowId")
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.CONTACT_FLOW)
  Class<?> flow() default Unset.class;

  /** A reference to the flow's id or ARN, in place of {@link #flow}. */
  @ActionParameter(value = "ContactFlowId", type = ParameterType.REFERENCE, dynamic = Dynamic.ONLY)
  String flowReference() default "";

  /**
   * The caller id that the customer sees: a number of the instance in E.164 form, or one reference.
   */
  @ActionParameter(value = "CallerId", dynamic = Dynamic.WHOLE, pattern = "\\+[1-9][0-9]{1,14}")
  String callerId() default "";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
