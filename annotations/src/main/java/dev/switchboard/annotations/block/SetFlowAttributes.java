package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets variables that live in this run of this flow only; they are readable as {@code
 * $.FlowAttributes.<key>} and not passed to modules or other flows.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-contact-attributes.html">Set
 *     contact attributes</a>
 */
@FlowAction(
    type = "UpdateFlowAttributes",
    consoleBlock = "Set contact attributes",
    summary = "Sets variables that live only in this flow run ($.FlowAttributes).",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-updateflowattributes.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetFlowAttributes {
  /** The attributes: at least one; 32 KB together. */
  @ActionParameter(value = "FlowAttributes", required = true, min = 1)
  FlowAttribute[] attributes();

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
