package dev.switchboard.flow.check;

import dev.switchboard.flow.catalogue.ErrorSpec;
import java.util.List;

/**
 * An action has only error branches of types that it can fail with; Amazon Connect refuses all
 * others.
 */
final class UnknownErrorBranchRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    List<ErrorBranchUse> unknown =
        action.errors().stream()
            .filter(u -> u.specs().isEmpty() && !u.errorType().isEmpty())
            .toList();
    if (unknown.isEmpty()) {
      return List.of();
    }
    List<String> known =
        action.shape().errors().stream().map(ErrorSpec::errorType).distinct().toList();
    return unknown.stream()
        .map(
            u ->
                error(
                    u.pointer(),
                    flow.where(action.action())
                        + ": "
                        + action.shape().type()
                        + " has no error type "
                        + u.errorType()
                        + "; "
                        + (known.isEmpty()
                            ? "it has no error branches, so leave it out"
                            : Suggestion.clause(u.errorType(), known, "its error types"))))
        .toList();
  }
}
