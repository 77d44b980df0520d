package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A condition has exactly one operand, a fixed JSON string; an operator that asks only for presence
 * has none. A reference as operand is a warning: Amazon's page refuses it, but flows with one were
 * published.
 */
final class MalformedOperandRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.conditions().stream().flatMap(c -> check(flow, action, c).stream()).toList();
  }

  private Optional<FlowFinding> check(
      FlowSubject flow, ShapedAction action, ConditionUse condition) {
    return problem(condition)
        .map(p -> error(condition.pointer(), message(flow, action, condition, p)))
        .or(() -> reference(flow, action, condition));
  }

  private Optional<FlowFinding> reference(
      FlowSubject flow, ShapedAction action, ConditionUse condition) {
    String problem = "compares with a reference, which is not read here; write a fixed value";
    return References.contains(condition.operand())
        ? Optional.of(warning(condition.pointer(), message(flow, action, condition, problem)))
        : Optional.empty();
  }

  private static String message(
      FlowSubject flow, ShapedAction action, ConditionUse condition, String problem) {
    return flow.where(action.action()) + ": " + condition.words(flow, action) + " " + problem;
  }

  private static Optional<String> problem(ConditionUse condition) {
    int expected = takesNoOperand(condition) ? 0 : 1;
    int found = condition.operands().size();
    if (found != expected) {
      return Optional.of(
          "has "
              + found
              + " operands; "
              + (expected == 0 ? "leave them out" : "write exactly one"));
    }
    if (expected == 0) {
      return Optional.empty();
    }
    JsonNode operand = condition.operands().get(0);
    if (!operand.isTextual()) {
      return Optional.of(
          "compares with "
              + ParameterTypes.json(operand)
              + "; write a JSON string: \""
              + operand.asText()
              + "\"");
    }
    return Optional.empty();
  }

  private static boolean takesNoOperand(ConditionUse condition) {
    return !condition.branches().isEmpty()
        && condition.branches().stream()
            .allMatch(
                b ->
                    b.operators().entrySet().stream()
                        .filter(e -> e.getValue().equals(condition.operator()))
                        .allMatch(e -> b.withoutOperand().contains(e.getKey())));
  }
}
