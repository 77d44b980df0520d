package dev.switchboard.flow.check;

import dev.switchboard.annotations.meta.FlowAction.NextAction;
import java.util.List;

/**
 * An action that does not end the flow leads on; otherwise a contact that gets there is stranded.
 */
final class FlowRunsOffEndRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    boolean leadsOn = action.action().json().path("Transitions").has("NextAction");
    return leadsOn || action.shape().next() != NextAction.REQUIRED
        ? List.of()
        : List.of(
            error(
                ActionPlaces.transitions(action.action(), "NextAction"),
                flow.where(action.action())
                    + ": "
                    + flow.words().next(action.action().identifier())
                    + " is missing, so the flow runs off its end; lead on, or end with "
                    + flow.words().ends(flow)));
  }
}
