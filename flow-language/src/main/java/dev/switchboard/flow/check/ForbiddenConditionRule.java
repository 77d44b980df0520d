package dev.switchboard.flow.check;

import java.util.List;

/** An action has the branch of an outcome only where its parameters make that outcome possible. */
final class ForbiddenConditionRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.conditions().stream()
        .filter(c -> !c.outcomes().isEmpty() && c.branches().isEmpty())
        .filter(c -> c.outcomes().stream().noneMatch(o -> action.holds(o.when())))
        .map(
            c ->
                error(
                    c.pointer(),
                    flow.where(action.action())
                        + ": "
                        + c.words(flow, action)
                        + " is refused with these parameters; leave it out"))
        .toList();
  }
}
