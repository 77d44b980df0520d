package dev.switchboard.flow.check;

import java.util.List;
import java.util.stream.Stream;

/** An action has all parameters that Amazon Connect demands of it. */
final class MissingParameterRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return Stream.concat(
            action.parameters().missing().stream(), FixedParameters.missing(action).stream())
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
