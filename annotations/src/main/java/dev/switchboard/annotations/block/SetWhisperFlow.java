package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.AtMostOne;
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
 * Chooses the flow that an agent or the customer hears just before they are joined, or turns that
 * whisper off.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/set-whisper-flow.html">Set
 *     whisper flow</a>
 */
@FlowAction(
    type = "UpdateContactEventHooks",
    consoleBlock = "Set whisper flow",
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
@ExactlyOne({"agent", "agentReference", "customer", "customerReference"})
@AtMostOne({"disableAgent", "customer"})
@AtMostOne({"disableAgent", "customerReference"})
@AtMostOne({"disableCustomer", "agent"})
@AtMostOne({"disableCustomer", "agentReference"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetWhisperFlow {
  /** What the agent hears. */
  @ActionParameter("EventHooks.AgentWhisper")
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.AGENT_WHISPER)
  Class<?> agent() default Unset.class;

  /** A reference to the id or ARN of the flow that the agent hears, in place of {@link #agent}. */
  @ActionParameter(
      value = "EventHooks.AgentWhisper",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String agentReference() default "";

  /** What the customer hears. */
  @ActionParameter("EventHooks.CustomerWhisper")
  @Refers(
      value = Resource.CONTACT_FLOW,
      flowTypes = {FlowType.CUSTOMER_WHISPER, FlowType.OUTBOUND_WHISPER})
  Class<?> customer() default Unset.class;

  /**
   * A reference to the id or ARN of the flow that the customer hears, in place of {@link
   * #customer}.
   */
  @ActionParameter(
      value = "EventHooks.CustomerWhisper",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String customerReference() default "";

  /** Whether the agent whisper is turned off. */
  @ActionParameter(
      value = "EventHooksConfiguration.AgentWhisper.DisableExecution",
      type = ParameterType.LOWER_BOOLEAN)
  boolean disableAgent() default false;

  /** Whether the customer whisper is turned off. */
  @ActionParameter(
      value = "EventHooksConfiguration.CustomerWhisper.DisableExecution",
      type = ParameterType.LOWER_BOOLEAN)
  boolean disableCustomer() default false;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
