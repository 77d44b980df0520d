package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
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
 * Goes on in another flow and never comes back.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-flow.html">Transfer
 *     to flow</a>
 */
@FlowAction(
    type = "TransferToFlow",
    consoleBlock = "Transfer to flow",
    summary = "Jumps to another published flow; never comes back.",
    flowTypes = {FlowType.CONTACT_FLOW, FlowType.AGENT_TRANSFER, FlowType.QUEUE_TRANSFER},
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-transfertoflow.html")
@ExactlyOne({"flow", "flowReference"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TransferToFlow {
  /** The flow, of a type that contacts can be transferred to. */
  @ActionParameter(value = "ContactFlowId", required = true)
  @Refers(
      value = Resource.CONTACT_FLOW,
      flowTypes = {FlowType.CONTACT_FLOW, FlowType.AGENT_TRANSFER, FlowType.QUEUE_TRANSFER})
  Class<?> flow() default Unset.class;

  /** A reference to the flow's id or ARN, in place of {@link #flow}. */
  @ActionParameter(
      value = "ContactFlowId",
      required = true,
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String flowReference() default "";

  /** Where the contact goes when the block fails. */
  @Next
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
