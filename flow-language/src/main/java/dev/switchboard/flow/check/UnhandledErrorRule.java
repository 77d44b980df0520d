package dev.switchboard.flow.check;

import dev.switchboard.flow.catalogue.ErrorSpec;
import dev.switchboard.flow.content.FlowAction;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An action has every error branch that Amazon Connect demands of it. */
final class UnhandledErrorRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    Set<String> written =
        action.action().errors().stream()
            .map(FlowAction.ErrorBranch::errorType)
            .collect(Collectors.toSet());
    return action.shape().errors().stream()
        .filter(e -> e.required() && action.holds(e.when()) && !isRefused(flow, e))
        .map(ErrorSpec::errorType)
        .distinct()
        .filter(e -> !written.contains(e))
        .map(e -> unhandled(flow, action.action(), e))
        .toList();
  }

  private static boolean isRefused(FlowSubject flow, ErrorSpec error) {
    return flow.type()
        .map(error.refusedIn()::contains)
        .orElse(!flow.module() && !error.refusedIn().isEmpty());
  }

  private FlowFinding unhandled(FlowSubject flow, FlowAction action, String errorType) {
    return error(
        ActionPlaces.transitions(action, "Errors"),
        flow.where(action)
            + ": "
            + flow.words().errorBranch(action.identifier(), errorType)
            + " leads nowhere; lead it to the "
            + flow.words().actionWord()
            + " that handles the error");
  }
}
