package dev.switchboard.flow.check;

import java.util.List;

/** An action has all parameters that Amazon Connect demands of it. */
final class MissingParameterRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.parameters().missing().stream()
        .map(
            m ->
                error(
                    m.pointer(),
                    flow.where(action.action())
                        + ": "
                        + flow.words().parameter(action.action().identifier(), m.path())
                        + " is missing, which Amazon Connect demands; add it"))
        .toList();
  }
}
