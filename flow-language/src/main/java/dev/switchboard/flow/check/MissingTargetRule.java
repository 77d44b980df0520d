package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.graph.Edge;
import java.util.List;

/** Every next action, error branch and condition leads to an action of the same flow. */
final class MissingTargetRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    return flow.graph().edgesFrom(action).stream()
        .filter(e -> !e.target().isEmpty() && e.to().isEmpty())
        .map(e -> missing(flow, e))
        .toList();
  }

  private FlowFinding missing(FlowSubject flow, Edge edge) {
    return error(
        edge.pointer(),
        flow.where(edge.from())
            + ": "
            + TransitionWords.of(flow, edge)
            + " leads to \""
            + edge.target()
            + "\", which no action has as its identifier; "
            + Suggestion.clause(edge.target(), flow.identifiers(), "identifiers of this flow"));
  }
}
