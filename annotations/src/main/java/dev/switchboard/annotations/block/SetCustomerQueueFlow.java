package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
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
 * Chooses the flow that the customer experiences while queued.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-customer-queue-flow.html">Set
 *     customer queue flow</a>
 */
@FlowAction(
    type = "UpdateContactEventHooks",
    consoleBlock = "Set customer queue flow",
    summary = "Attaches a flow to one contact event.",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontacteventhooks.html")
@ExactlyOne({"flow", "flowReference"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetCustomerQueueFlow {
  /** The flow. */
  @ActionParameter("EventHooks.CustomerQueue")
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.CUSTOMER_QUEUE)
  Class<?> flow() default Unset.class;

  /** A reference to the flow's id or ARN, in place of {@link #flow}. */
  @ActionParameter(
      value = "EventHooks.CustomerQueue",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String flowReference() default "";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
