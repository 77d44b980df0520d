package dev.switchboard.flow.check;

import dev.switchboard.annotations.meta.FlowAction.NextAction;
import java.util.List;

/** An action that ends the flow leads nowhere: its {@code Transitions} are empty. */
final class TerminalActionContinuesRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    if (action.shape().next() != NextAction.TERMINAL) {
      return List.of();
    }
    return flow.graph().edgesFrom(action.action()).stream()
        .map(
            e ->
                error(
                    e.pointer(),
                    flow.where(action.action())
                        + ": "
                        + TransitionWords.of(flow, e)
                        + " leads on, but "
                        + action.shape().type()
                        + " ends the flow; leave it out"))
        .toList();
  }
}
