package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ends the flow and connects the caller to the agent of the quick connect; disconnects if the agent
 * is busy. For every channel, AWS recommends {@link SetWorkingQueue} and {@link TransferToQueue}
 * instead.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-agent-block.html">Transfer
 *     to agent</a>
 */
@FlowAction(
    type = "TransferContactToAgent",
    consoleBlock = "Transfer to agent",
    summary =
        "Ends the flow and connects the caller to the agent of the quick connect; "
            + "disconnects if the agent is busy.",
    flowTypes = {FlowType.AGENT_TRANSFER, FlowType.QUEUE_TRANSFER},
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-transfercontacttoagent.html",
    next = FlowAction.NextAction.TERMINAL)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TransferToAgent {}
