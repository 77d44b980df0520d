package dev.switchboard.flow.check;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.catalogue.ActionShape;
import java.util.List;
import java.util.Set;

/**
 * An action stands only in flows of the types, and in modules, that Amazon Connect allows it in.
 */
final class UnsupportedActionRule implements ShapeRule {
  /**
   * Whose flow types Amazon Connect was seen to enforce; for others its own pages contradict each
   * other.
   */
  private static final Set<String> ENFORCED =
      Set.of(
          "DisconnectParticipant",
          "CompleteOutboundCall",
          "EndFlowExecution",
          "EndFlowModuleExecution");

  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    if (isSupported(flow, action)) {
      return List.of();
    }
    String type = action.shape().type();
    String kind =
        flow.module() ? "a module" : article(FlowSubject.words(flow.type().orElseThrow()));
    String message =
        flow.where(action.action())
            + ": "
            + type
            + " is not supported in "
            + kind
            + "; "
            + change(flow, type);
    String pointer = action.action().pointer() + "/Type";
    return List.of(isEnforced(flow, type) ? error(pointer, message) : warning(pointer, message));
  }

  private static boolean isSupported(FlowSubject flow, ShapedAction action) {
    return flow.module()
        ? action.alternatives().stream().anyMatch(ActionShape::inModules)
        : flow.type()
            .map(t -> action.alternatives().stream().anyMatch(s -> s.flowTypes().contains(t)))
            .orElse(true);
  }

  private static boolean isEnforced(FlowSubject flow, String type) {
    // One report has EndFlowExecution as the only legal end of a branch of a hold flow.
    boolean holdEnd =
        type.equals("EndFlowExecution")
            && flow.type().filter(t -> t.name().endsWith("_HOLD")).isPresent();
    return ENFORCED.contains(type) && !holdEnd;
  }

  private static String change(FlowSubject flow, String type) {
    boolean queueFlow = flow.type().filter(t -> t == FlowType.CUSTOMER_QUEUE).isPresent();
    return switch (type) {
      case "TransferContactToQueue" ->
          queueFlow
              ? "use DequeueContactAndTransferToQueue"
              : "use it in the flow that comes before";
      case "DisconnectParticipant", "EndFlowExecution", "EndFlowModuleExecution" ->
          "use " + FlowEnds.of(flow);
      default -> "move it to a flow that supports it";
    };
  }

  private static String article(String words) {
    return ("aeio".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }
}
