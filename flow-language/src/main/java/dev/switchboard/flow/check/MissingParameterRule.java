package dev.switchboard.flow.check;

import java.util.List;
import java.util.stream.Stream;

/** An action has all parameters that Amazon Connect demands of it. */
final class MissingParameterRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return Stream.of(
            action.parameters().missing(), FixedParameters.missing(action), missingUnderClauses(action))
        .flatMap(List::stream)
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

  /** What is demanded only because of other parameters, such as the country of a local number. */
  private static List<ParameterReading.Missing> missingUnderClauses(ShapedAction action) {
    return action.shape().parameters().stream()
        .filter(p -> !p.requiredWhen().isEmpty() && action.holds(p.requiredWhen()))
        .filter(p -> ParameterReading.at(action.action().parameters(), p.path()).isMissingNode())
        .map(p -> new ParameterReading.Missing(p.path(), action.parametersPointer()))
        .distinct()
        .toList();
  }
}
