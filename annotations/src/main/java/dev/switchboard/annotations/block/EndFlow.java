package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ends this flow without disconnecting; a queue flow goes back to what was interrupted.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/end-flow-resume.html">End
 *     flow / Resume</a>
 */
@FlowAction(
    type = "EndFlowExecution",
    consoleBlock = "End flow / Resume",
    summary =
        "Ends this flow without disconnecting; in a queue or event flow control returns "
            + "to what was interrupted.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.CUSTOMER_WHISPER,
      FlowType.OUTBOUND_WHISPER,
      FlowType.AGENT_WHISPER,
      FlowType.CAMPAIGN
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-endflowexecution.html",
    next = FlowAction.NextAction.TERMINAL)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EndFlow {}
