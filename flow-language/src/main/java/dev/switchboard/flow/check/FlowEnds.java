package dev.switchboard.flow.check;

/** Which action ends a flow, by the kind of flow. */
final class FlowEnds {
  private FlowEnds() {}

  /** The type of the action that ends flows of this kind. */
  static String of(FlowSubject flow) {
    if (flow.module()) {
      return "EndFlowModuleExecution";
    }
    return flow.type()
        .map(
            t ->
                switch (t) {
                  case CUSTOMER_QUEUE,
                      CUSTOMER_WHISPER,
                      OUTBOUND_WHISPER,
                      AGENT_WHISPER,
                      CAMPAIGN ->
                      "EndFlowExecution";
                  case CUSTOMER_HOLD, AGENT_HOLD -> "MessageParticipantIteratively";
                  default -> "DisconnectParticipant";
                })
        .orElse("DisconnectParticipant");
  }
}
