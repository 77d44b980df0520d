package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
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
 * Holds or releases the agent or the customer who was left behind on the previous part of the
 * contact.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/hold-customer-agent.html">Hold
 *     customer or agent</a>
 */
@FlowAction(
    type = "UpdatePreviousContactParticipantState",
    consoleBlock = "Hold customer or agent",
    summary =
        "Holds or releases the agent or customer left on the previous contact segment "
            + "(transfers, secure input).",
    flowTypes = {FlowType.CONTACT_FLOW, FlowType.AGENT_TRANSFER, FlowType.QUEUE_TRANSFER},
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatepreviouscontactparticipantstate.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HoldCustomerOrAgent {
  /** Who is held, or nobody. */
  @ActionParameter(value = "PreviousContactParticipantState", required = true)
  HoldState state();

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
