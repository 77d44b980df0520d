package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ends the contact's connection and the flow.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/disconnect-hang-up.html">Disconnect
 *     / hang up</a>
 */
@FlowAction(
    type = "DisconnectParticipant",
    consoleBlock = "Disconnect / hang up",
    summary = "Ends the participant's connection and the flow.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/participant-actions-disconnectparticipant.html",
    next = FlowAction.NextAction.TERMINAL)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Disconnect {}
