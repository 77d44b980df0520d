package dev.switchboard.flow.check;

import java.util.List;

/** An action has only parameters that Amazon Connect knows for it; it refuses all others. */
final class UnknownParameterRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.parameters().unknown().stream().map(u -> unknown(flow, action, u)).toList();
  }

  private FlowFinding unknown(
      FlowSubject flow, ShapedAction action, ParameterReading.Unknown unknown) {
    String change =
        unknown.siblings().isEmpty()
            ? "the action has no parameters there, so leave it out"
            : Suggestion.clause(unknown.name(), unknown.siblings(), "parameters there");
    return error(
        unknown.pointer(),
        flow.where(action.action())
            + ": "
            + flow.words().parameter(action.action().identifier(), unknown.path())
            + " is not known to "
            + action.shape().type()
            + "; "
            + change);
  }
}
