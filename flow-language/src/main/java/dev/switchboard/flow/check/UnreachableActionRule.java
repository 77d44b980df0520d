package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;

/** Every action can be reached from the first one. */
final class UnreachableActionRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    return flow.graph().isReachable(action)
        ? List.of()
        : List.of(
            warning(
                action.pointer(),
                flow.where(action)
                    + ": no contact gets here from the start of the flow; lead a branch to it, or"
                    + " delete it"));
  }
}
