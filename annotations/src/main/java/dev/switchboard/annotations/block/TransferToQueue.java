package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
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
 * Puts the contact into a queue; its customer queue flow starts and this flow ends. It sets the
 * working queue first if it names one, so that it stands for the console's Set working queue and
 * Transfer to queue in one.
 *
 * <p>A contact that is queued already moves on by {@link TransferQueuedContactToQueue}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-queue.html">Transfer
 *     to queue</a>
 */
@FlowAction(
    type = "UpdateContactTargetQueue",
    consoleBlock = "Set working queue",
    summary = "Chooses the queue that queue checks and TransferContactToQueue will use.",
    flowTypes = {FlowType.CONTACT_FLOW, FlowType.AGENT_TRANSFER, FlowType.QUEUE_TRANSFER},
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontacttargetqueue.html")
@FlowAction(
    type = "TransferContactToQueue",
    consoleBlock = "Transfer to queue",
    summary =
        "Puts a contact that is not yet queued into its target queue; the customer queue "
            + "flow starts.",
    flowTypes = {FlowType.CONTACT_FLOW, FlowType.AGENT_TRANSFER, FlowType.QUEUE_TRANSFER},
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-transfercontacttoqueue.html")
@AtMostOne({"queue", "queueReference", "agent"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TransferToQueue {
  /** The queue; without one, the working queue that was set before. */
  @ActionParameter(value = "QueueId", action = "UpdateContactTargetQueue")
  @Refers(Resource.QUEUE)
  Class<?> queue() default Unset.class;

  /** A reference to the queue's id or ARN, read when a contact runs, in place of {@link #queue}. */
  @ActionParameter(
      value = "QueueId",
      action = "UpdateContactTargetQueue",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String queueReference() default "";

  /** The id or ARN of an agent, whose own queue is meant, or a reference to it. */
  @ActionParameter(
      value = "AgentId",
      action = "UpdateContactTargetQueue",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.WHOLE)
  String agent() default "";

  /** Where the contact goes when the queue is full. */
  @OnError(value = "QueueAtCapacity", actions = "TransferContactToQueue")
  Class<?> atCapacity() default FlowDefault.class;

  /** Where the contact goes when it can't be queued. */
  @Next
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
