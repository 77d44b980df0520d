package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No parameter and no operand is an empty string; Amazon Connect refuses them everywhere but inside
 * the objects that it only hands on, such as those of {@code ViewData}.
 */
final class EmptyStringRule implements ActionRule {
  private static final Set<ParameterType> JSON =
      EnumSet.of(ParameterType.JSON, ParameterType.JSON_MAP);

  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    List<FlowFinding> findings = new ArrayList<>();
    Set<String> handedOn = flow.shapes().of(action).map(EmptyStringRule::handedOn).orElse(Set.of());
    for (ParameterText text : ParameterText.of(action, at -> !handedOn.contains(at))) {
      if (text.text().isEmpty()) {
        findings.add(
            error(
                text.pointer(),
                text.where(flow, action) + " is empty; write a value, or leave it out"));
      }
    }
    JsonNode conditions = action.json().path("Transitions").path("Conditions");
    for (int i = 0; i < conditions.size(); i++) {
      JsonNode condition = conditions.path(i).path("Condition");
      for (int j = 0; j < condition.path("Operands").size(); j++) {
        if (condition.path("Operands").path(j).asText("-").isEmpty()) {
          String words =
              flow.words()
                  .condition(action.identifier(), condition.path("Operator").asText(""), "");
          findings.add(
              error(
                  action.pointer() + "/Transitions/Conditions/" + i + "/Condition/Operands/" + j,
                  flow.where(action)
                      + ": the operand of "
                      + words
                      + " is empty; write what to compare with"));
        }
      }
    }
    return findings;
  }

  /** The JSON pointers of values that are JSON of the flow's author. */
  private static Set<String> handedOn(ShapedAction action) {
    return action.parameters().uses().stream()
        .filter(
            u ->
                u.value().isContainerNode()
                    && u.spec().map(s -> JSON.contains(s.type())).orElse(false))
        .map(ParameterUse::pointer)
        .collect(Collectors.toSet());
  }
}
