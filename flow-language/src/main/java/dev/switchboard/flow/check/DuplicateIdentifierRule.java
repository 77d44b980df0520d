package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;

/** No two actions of a flow have the same identifier. */
final class DuplicateIdentifierRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    if (action.identifier().isEmpty()) {
      return List.of();
    }
    FlowAction first = flow.content().action(action.identifier()).orElse(action);
    return first.index() == action.index()
        ? List.of()
        : List.of(
            error(
                action.pointer() + "/Identifier",
                flow.where(action)
                    + ": action "
                    + first.index()
                    + " has the same identifier; rename one of them"));
  }
}
