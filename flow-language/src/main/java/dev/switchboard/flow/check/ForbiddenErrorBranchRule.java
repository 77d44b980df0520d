package dev.switchboard.flow.check;

import java.util.List;
import java.util.Optional;

/**
 * An action has an error branch only where its parameters, and the flow it stands in, allow that
 * error.
 */
final class ForbiddenErrorBranchRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.errors().stream()
        .filter(u -> !u.specs().isEmpty())
        .flatMap(u -> reason(flow, action, u).map(r -> finding(flow, action, u, r)).stream())
        .toList();
  }

  private FlowFinding finding(
      FlowSubject flow, ShapedAction action, ErrorBranchUse use, String reason) {
    return error(
        use.pointer(),
        flow.where(action.action())
            + ": "
            + flow.words().errorBranch(action.action().identifier(), use.errorType())
            + " is refused "
            + reason
            + "; leave it out");
  }

  private static Optional<String> reason(
      FlowSubject flow, ShapedAction action, ErrorBranchUse use) {
    if (flow.type().isPresent()
        && use.specs().stream().allMatch(s -> s.refusedIn().contains(flow.type().get()))) {
      return Optional.of("in a " + FlowSubject.words(flow.type().get()));
    }
    boolean allowed =
        use.specs().stream().anyMatch(s -> !s.forbiddenOtherwise() || action.holds(s.when()));
    return allowed ? Optional.empty() : Optional.of("with these parameters");
  }
}
