package dev.switchboard.flow.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A condition compares in a way that its action knows. */
final class UnknownOperatorRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    if (action.conditions().isEmpty()) {
      return List.of();
    }
    Set<String> operators = new TreeSet<>();
    action.shape().outcomes().forEach(o -> operators.add(o.operator()));
    action.shape().branches().forEach(b -> operators.addAll(b.operators().values()));
    return action.conditions().stream()
        .filter(c -> !operators.contains(c.operator()))
        .map(c -> unknown(flow, action, c, operators))
        .toList();
  }

  private FlowFinding unknown(
      FlowSubject flow, ShapedAction action, ConditionUse condition, Set<String> operators) {
    String where = flow.where(action.action()) + ": ";
    if (operators.isEmpty()) {
      return error(
          condition.pointer(),
          where + action.shape().type() + " has no conditions here; leave this one out");
    }
    return error(
        condition.pointer(),
        where
            + action.shape().type()
            + " has no operator \""
            + condition.operator()
            + "\"; "
            + Suggestion.clause(condition.operator(), operators, "its operators"));
  }
}
