package dev.switchboard.runtime.connect;

/**
 * The smallest content that Amazon Connect publishes for each flow type. A flow whose references
 * run in a circle starts with it, and gets its own content from {@link FlowContentUpdate} in the
 * same deployment.
 */
public final class StubContent {
  private static final String SETTINGS =
      "\"Settings\":{\"InputParameters\":[],\"OutputParameters\":[],\"Transitions\":["
          + "{\"DisplayName\":\"Success\",\"ReferenceName\":\"Success\",\"Description\":\"\"},"
          + "{\"DisplayName\":\"Error\",\"ReferenceName\":\"Error\",\"Description\":\"\"}]}";

  private StubContent() {}

  /** Of a flow type, as CloudFormation spells it. */
  public static FlowTemplate ofFlow(String type) {
    return switch (type) {
      // Hold flows may neither disconnect nor end; they play.
      case "CUSTOMER_HOLD", "AGENT_HOLD" ->
          stub("MessageParticipantIteratively", "{\"Messages\":[{\"Text\":\"Please hold.\"}]}", "");
      case "CUSTOMER_WHISPER", "AGENT_WHISPER", "OUTBOUND_WHISPER", "CUSTOMER_QUEUE", "CAMPAIGN" ->
          stub("EndFlowExecution", "{}", "");
      default -> stub("DisconnectParticipant", "{}", "");
    };
  }

  /** Of a module. */
  public static FlowTemplate ofModule() {
    return stub("EndFlowModuleExecution", "{}", "," + SETTINGS);
  }

  private static FlowTemplate stub(String action, String parameters, String more) {
    return FlowTemplate.of(
        "stub content",
        "{\"Version\":\"2019-10-30\",\"StartAction\":\"Stub\",\"Actions\":[{\"Identifier\":\"Stub\","
            + "\"Type\":\""
            + action
            + "\",\"Parameters\":"
            + parameters
            + ",\"Transitions\":{}}]"
            + more
            + "}");
  }
}
