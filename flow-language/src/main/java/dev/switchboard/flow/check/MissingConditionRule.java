package dev.switchboard.flow.check;

import dev.switchboard.flow.catalogue.BranchesSpec;
import dev.switchboard.flow.catalogue.OutcomeSpec;
import java.util.ArrayList;
import java.util.List;

/** An action has a branch for every outcome that Amazon Connect demands one for. */
final class MissingConditionRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    List<ConditionUse> conditions = action.conditions();
    List<FlowFinding> findings = new ArrayList<>();
    for (OutcomeSpec outcome : action.shape().outcomes()) {
      if (outcome.required()
          && action.holds(outcome.when())
          && conditions.stream().noneMatch(c -> c.outcomes().contains(outcome))) {
        findings.add(missing(flow, action, outcome));
      }
    }
    for (BranchesSpec branches : action.shape().branches()) {
      // A condition with an operator that nobody knows is meant as one of these; UnknownOperator
      // says so.
      long written =
          conditions.stream()
              .filter(
                  c ->
                      c.branches().contains(branches)
                          || c.branches().isEmpty() && c.outcomes().isEmpty())
              .count();
      if (written < branches.min()) {
        findings.add(tooFew(flow, action, branches, written));
      }
    }
    return findings;
  }

  private FlowFinding missing(FlowSubject flow, ShapedAction action, OutcomeSpec outcome) {
    return error(
        ActionPlaces.transitions(action.action(), "Conditions"),
        flow.where(action.action())
            + ": "
            + flow.words()
                .condition(action.action().identifier(), outcome.operator(), outcome.operand())
            + " leads nowhere; lead it to the "
            + flow.words().actionWord()
            + " that comes then");
  }

  private FlowFinding tooFew(
      FlowSubject flow, ShapedAction action, BranchesSpec branches, long written) {
    return error(
        ActionPlaces.transitions(action.action(), "Conditions"),
        flow.where(action.action())
            + ": it has "
            + written
            + " conditions; "
            + action.shape().type()
            + " needs at least "
            + branches.min());
  }
}
