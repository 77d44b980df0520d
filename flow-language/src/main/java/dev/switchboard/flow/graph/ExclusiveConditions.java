package dev.switchboard.flow.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowAction.ConditionBranch;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts the conditions of actions where their order does not matter, because at most one of them
 * can hold.
 */
public final class ExclusiveConditions {
  private ExclusiveConditions() {}

  /**
   * A copy of the flow with such conditions sorted by operand; the flow itself where there are none
   * to sort.
   */
  public static FlowContent sorted(FlowContent flow) {
    if (flow.actions().stream().noneMatch(ExclusiveConditions::areOutOfOrder)) {
      return flow;
    }
    FlowContent copy = FlowContent.of(flow.json().deepCopy());
    copy.actions().stream()
        .filter(ExclusiveConditions::areOutOfOrder)
        .forEach(ExclusiveConditions::sort);
    return copy;
  }

  private static boolean areOutOfOrder(FlowAction action) {
    List<ConditionBranch> conditions = action.conditions();
    boolean outOfOrder = false;
    for (int i = 0; i < conditions.size(); i++) {
      ConditionBranch condition = conditions.get(i);
      if (!condition.operator().equals("Equals") || condition.operands().size() != 1) {
        return false;
      }
      if (i > 0) {
        outOfOrder |=
            conditions.get(i - 1).operands().get(0).compareTo(condition.operands().get(0)) > 0;
      }
    }
    return outOfOrder
        && conditions.stream().map(ConditionBranch::operands).distinct().count()
            == conditions.size();
  }

  private static void sort(FlowAction action) {
    ArrayNode conditions =
        (ArrayNode) ((ObjectNode) action.json().get("Transitions")).get("Conditions");
    List<JsonNode> nodes = new ArrayList<>();
    conditions.forEach(nodes::add);
    nodes.sort(
        Comparator.comparing(node -> node.path("Condition").path("Operands").path(0).asText()));
    conditions.removeAll();
    conditions.addAll(nodes);
  }
}
