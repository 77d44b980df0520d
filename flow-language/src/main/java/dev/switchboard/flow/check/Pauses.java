package dev.switchboard.flow.check;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.content.FlowAction;
import java.util.Set;

/** Which actions wait for somebody, count, or take the contact elsewhere. */
final class Pauses {
  /** Wait for input, for time, or for another party; or count their passes. */
  private static final Set<String> PAUSING =
      Set.of(
          "AuthenticateParticipant",
          "CheckOutboundCallStatus",
          "CompleteOutboundCall",
          "ConnectParticipantWithAgenticCX",
          "ConnectParticipantWithLexBot",
          "GetParticipantInput",
          "InvokeFlowModule",
          "Loop",
          "MessageParticipantIteratively",
          "ShowView",
          "TransferParticipantToThirdParty",
          "Wait");

  /** Take the contact out of the flow, unless they fail. */
  private static final Set<String> LEAVING =
      Set.of(
          "DequeueContactAndTransferToQueue",
          "TransferContactToAgent",
          "TransferContactToQueue",
          "TransferParticipantToThirdParty",
          "TransferToFlow",
          "RouteContactToAgent");

  /** Flows that Amazon Connect itself ends, whenever an agent is free or the hold is over. */
  private static final Set<FlowType> ENDED_FROM_OUTSIDE =
      Set.of(FlowType.CUSTOMER_QUEUE, FlowType.CUSTOMER_HOLD, FlowType.AGENT_HOLD);

  private Pauses() {}

  /**
   * Whether a contact does not rush through the action, so that a loop with it is no endless one.
   */
  static boolean pauses(FlowSubject flow, FlowAction action) {
    boolean promptInQueue = action.type().equals("MessageParticipant") && isEndedFromOutside(flow);
    return promptInQueue
        || PAUSING.contains(action.type())
        || isTerminal(flow, action)
        || isUnknown(flow, action);
  }

  /** Whether the flow, or the contact's way through it, may end at the action. */
  static boolean ends(FlowSubject flow, FlowAction action) {
    return LEAVING.contains(action.type())
        // A module may disconnect, and loops of prompts are left when somebody takes the contact.
        || action.type().equals("InvokeFlowModule")
        || action.type().equals("MessageParticipantIteratively")
        || flow.graph().edgesFrom(action).isEmpty()
        || isTerminal(flow, action)
        || isUnknown(flow, action);
  }

  /** Whether Amazon Connect itself ends such flows. */
  static boolean isEndedFromOutside(FlowSubject flow) {
    return flow.type().filter(ENDED_FROM_OUTSIDE::contains).isPresent();
  }

  /** Whether the contact leaves the flow at the action, unless the action fails. */
  static boolean leaves(FlowAction action) {
    return LEAVING.contains(action.type());
  }

  private static boolean isTerminal(FlowSubject flow, FlowAction action) {
    return CatalogueIndex.isTerminal(flow.catalogue().shapes(action.type()));
  }

  private static boolean isUnknown(FlowSubject flow, FlowAction action) {
    return flow.catalogue().shapes(action.type()).isEmpty();
  }
}
