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
 * Moves a contact that is queued to another queue, from inside a customer queue flow; at most
 * eleven times. A {@link LoopPrompts} must come before it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-queue.html">Transfer
 *     to queue</a>
 */
@FlowAction(
    type = "DequeueContactAndTransferToQueue",
    consoleBlock = "Transfer to queue",
    summary = "Moves a queued contact to another queue (new contact segment).",
    flowTypes = FlowType.CUSTOMER_QUEUE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-dequeuecontactandtransfertoqueue.html")
@AtMostOne({"queue", "queueReference", "agent"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TransferQueuedContactToQueue {
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

  /** Where the contact goes when the queue is full. */
  @OnError("QueueAtCapacity")
  Class<?> atCapacity() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @Next
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
