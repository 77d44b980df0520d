package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;

/** An action's parameters are published, so that they can be checked. */
final class UnpublishedActionTypeRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    if (!flow.catalogue().shapes(action.type()).isEmpty()) {
      return List.of();
    }
    return UnpublishedTypes.consoleBlock(action.type())
        .map(
            block ->
                warning(
                    action.pointer() + "/Type",
                    flow.where(action)
                        + ": of "
                        + action.type()
                        + " (console block \""
                        + block
                        + "\") only the name is known, so neither its parameters nor its branches"
                        + " are checked; compare it with a flow that the console exported"))
        .stream()
        .toList();
  }
}
