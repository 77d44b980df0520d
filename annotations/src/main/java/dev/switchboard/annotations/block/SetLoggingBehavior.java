package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns flow logs in CloudWatch on or off for the rest of the contact.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-logging-behavior.html">Set
 *     logging behavior</a>
 */
@FlowAction(
    type = "UpdateFlowLoggingBehavior",
    consoleBlock = "Set logging behavior",
    summary =
        "Turns CloudWatch flow logging on or off for the rest of the contact segment and "
            + "its successors.",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-updateflowloggingbehavior.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetLoggingBehavior {
  /** Whether logs are written. */
  @ActionParameter(
      value = "FlowLoggingBehavior",
      required = true,
      type = ParameterType.ENABLED_DISABLED)
  boolean enabled();

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;
}
