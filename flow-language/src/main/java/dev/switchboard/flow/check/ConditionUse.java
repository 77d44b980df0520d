package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.catalogue.BranchesSpec;
import dev.switchboard.flow.catalogue.OutcomeSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition as an action writes it.
 *
 * @param operator its operator
 * @param operands its operands as they stand in JSON
 * @param pointer the JSON pointer of the condition
 * @param outcomes the outcomes of the shape with this operator and operand
 * @param branches the lists of branches of the shape with this operator
 */
record ConditionUse(
    String operator,
    List<JsonNode> operands,
    String pointer,
    List<OutcomeSpec> outcomes,
    List<BranchesSpec> branches) {

  /** The conditions of an action, in file order. */
  static List<ConditionUse> of(ShapedAction action) {
    List<ConditionUse> uses = new ArrayList<>();
    JsonNode conditions = action.action().json().path("Transitions").path("Conditions");
    for (int i = 0; i < conditions.size(); i++) {
      JsonNode condition = conditions.path(i).path("Condition");
      String operator = condition.path("Operator").asText("");
      List<JsonNode> operands = new ArrayList<>();
      condition.path("Operands").forEach(operands::add);
      String operand = operands.isEmpty() ? "" : operands.get(0).asText();
      uses.add(
          new ConditionUse(
              operator,
              List.copyOf(operands),
              action.action().pointer() + "/Transitions/Conditions/" + i + "/Condition",
              action.shape().outcomes().stream()
                  .filter(o -> o.operator().equals(operator) && o.operand().equals(operand))
                  .toList(),
              action.shape().branches().stream()
                  .filter(b -> b.operators().containsValue(operator))
                  .toList()));
    }
    return uses;
  }

  /** Its first operand; empty if it has none. */
  String operand() {
    return operands.isEmpty() ? "" : operands.get(0).asText();
  }

  /** The condition in words. */
  String words(FlowSubject flow, ShapedAction action) {
    return flow.words().condition(action.action().identifier(), operator, operand());
  }
}
