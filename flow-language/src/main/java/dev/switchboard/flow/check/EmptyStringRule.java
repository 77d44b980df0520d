package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.JsonPointers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** No parameter and no operand is an empty string; Amazon Connect refuses them everywhere. */
final class EmptyStringRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    List<FlowFinding> findings = new ArrayList<>();
    walk(flow, action, action.parameters(), "", action.pointer() + "/Parameters", findings);
    JsonNode conditions = action.json().path("Transitions").path("Conditions");
    for (int i = 0; i < conditions.size(); i++) {
      JsonNode condition = conditions.path(i).path("Condition");
      for (int j = 0; j < condition.path("Operands").size(); j++) {
        if (condition.path("Operands").path(j).asText("-").isEmpty()) {
          String words =
              flow.words().condition(action.identifier(), condition.path("Operator").asText(""), "");
          findings.add(
              error(
                  action.pointer() + "/Transitions/Conditions/" + i + "/Condition/Operands/" + j,
                  flow.where(action) + ": the operand of " + words + " is empty; write what to compare with"));
        }
      }
    }
    return findings;
  }

  private void walk(
      FlowSubject flow, FlowAction action, JsonNode node, String path, String pointer, List<FlowFinding> findings) {
    if (node.isTextual() && node.textValue().isEmpty()) {
      String words = flow.words().parameter(action.identifier(), path);
      findings.add(error(pointer, flow.where(action) + ": " + words + " is empty; write a value, or leave it out"));
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      walk(flow, action, node.get(i), path + "[" + i + "]", JsonPointers.element(pointer, i), findings);
    }
    for (Iterator<Map.Entry<String, JsonNode>> it = node.fields(); it.hasNext(); ) {
      Map.Entry<String, JsonNode> field = it.next();
      String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      walk(flow, action, field.getValue(), below, JsonPointers.field(pointer, field.getKey()), findings);
    }
  }
}
