package dev.switchboard.flow.check;

import dev.switchboard.annotations.FlowType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which types of flow other flows may lead to. */
public final class FlowRoles {
  /** The type of flow that each event hook starts. */
  public static final Map<String, FlowType> HOOKS =
      Map.of(
          "AgentHold", FlowType.AGENT_HOLD,
          "AgentWhisper", FlowType.AGENT_WHISPER,
          "CustomerHold", FlowType.CUSTOMER_HOLD,
          "CustomerQueue", FlowType.CUSTOMER_QUEUE,
          "CustomerWhisper", FlowType.CUSTOMER_WHISPER,
          "CustomerRemaining", FlowType.CONTACT_FLOW,
          "DefaultAgentUI", FlowType.CONTACT_FLOW,
          "DisconnectAgentUI", FlowType.CONTACT_FLOW,
          "PauseContact", FlowType.CONTACT_FLOW,
          "ResumeContact", FlowType.CONTACT_FLOW);

  private static final Set<FlowType> TRANSFER_TARGETS =
      EnumSet.of(FlowType.CONTACT_FLOW, FlowType.AGENT_TRANSFER, FlowType.QUEUE_TRANSFER);

  private FlowRoles() {}

  /** Whether Transfer to flow may lead to flows of a type. */
  public static boolean isTransferTarget(FlowType type) {
    return TRANSFER_TARGETS.contains(type);
  }
}
