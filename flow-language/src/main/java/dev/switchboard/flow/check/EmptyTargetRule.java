package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;

/** No next action, error branch or condition leads to an empty string, as those of a draft do. */
final class EmptyTargetRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    return flow.graph().edgesFrom(action).stream()
        .filter(e -> e.target().isEmpty() && e.pointer().endsWith("/NextAction"))
        .map(
            e ->
                error(
                    e.pointer(),
                    flow.where(action)
                        + ": "
                        + TransitionWords.of(flow, e)
                        + " leads to an empty string; connect it to an action, or leave it out"))
        .toList();
  }
}
