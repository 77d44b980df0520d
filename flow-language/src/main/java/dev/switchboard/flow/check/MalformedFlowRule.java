package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A flow is an object with {@code Version}, {@code StartAction} and {@code Actions}, each of its
 * JSON type.
 */
final class MalformedFlowRule implements FlowRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow) {
    ObjectNode json = flow.content().json();
    List<FlowFinding> findings = new ArrayList<>();
    checkVersion(flow, json, findings);
    checkActions(flow, json, findings);
    checkStart(flow, json, findings);
    return findings;
  }

  private void checkVersion(FlowSubject flow, ObjectNode json, List<FlowFinding> findings) {
    JsonNode version = json.path("Version");
    if (!version.isTextual() || !version.textValue().equals(FlowContent.VERSION)) {
      String found = version.isMissingNode() ? "Version is missing" : "Version is " + version;
      findings.add(
          error(
              version.isMissingNode() ? "" : "/Version",
              flow.where()
                  + ": "
                  + found
                  + "; write \"Version\": \""
                  + FlowContent.VERSION
                  + "\""));
    }
  }

  private void checkStart(FlowSubject flow, ObjectNode json, List<FlowFinding> findings) {
    JsonNode start = json.path("StartAction");
    if (!start.isTextual() || start.textValue().isEmpty()) {
      String found = start.isMissingNode() ? "StartAction is missing" : "StartAction is " + start;
      findings.add(
          error(
              start.isMissingNode() ? "" : "/StartAction",
              flow.where() + ": " + found + "; give it the identifier of the first action"));
    } else if (!flow.content().actions().isEmpty()
        && flow.content().action(start.textValue()).isEmpty()) {
      findings.add(
          error(
              "/StartAction",
              flow.where()
                  + ": StartAction is \""
                  + start.textValue()
                  + "\", which no action has as its identifier; "
                  + Suggestion.clause(
                      start.textValue(), flow.identifiers(), "identifiers of this flow")));
    }
  }

  private void checkActions(FlowSubject flow, ObjectNode json, List<FlowFinding> findings) {
    JsonNode actions = json.path("Actions");
    if (!actions.isArray() || actions.isEmpty()) {
      String found =
          actions.isMissingNode()
              ? "Actions is missing"
              : actions.isArray() ? "Actions is empty" : "Actions is not a list";
      findings.add(
          error(
              actions.isMissingNode() ? "" : "/Actions",
              flow.where() + ": " + found + "; a flow has at least one action"));
      return;
    }
    for (int i = 0; i < actions.size(); i++) {
      checkAction(flow, actions.get(i), "/Actions/" + i, findings);
    }
  }

  private void checkAction(
      FlowSubject flow, JsonNode action, String pointer, List<FlowFinding> findings) {
    Supplier<String> where =
        () -> flow.where() + ", action " + pointer.substring("/Actions/".length()) + ": ";
    if (!action.isObject()) {
      findings.add(
          error(
              pointer,
              where.get() + "it is not a JSON object; write it as {\"Identifier\", \"Type\", …}"));
      return;
    }
    for (String field : List.of("Identifier", "Type")) {
      JsonNode value = action.path(field);
      if (!value.isTextual() || value.textValue().isEmpty()) {
        String found = value.isMissingNode() ? " is missing" : " is " + value;
        findings.add(
            error(
                value.isMissingNode() ? pointer : pointer + "/" + field,
                where.get() + field + found + "; give it one"));
      }
    }
    for (String field : List.of("Parameters", "Transitions")) {
      JsonNode value = action.path(field);
      if (!value.isMissingNode() && !value.isObject()) {
        findings.add(
            error(
                pointer + "/" + field,
                where.get() + field + " is not a JSON object; write {} if it is empty"));
      }
    }
    checkTransitions(action.path("Transitions"), where, pointer + "/Transitions", findings);
  }

  private void checkTransitions(
      JsonNode transitions, Supplier<String> where, String pointer, List<FlowFinding> findings) {
    JsonNode next = transitions.path("NextAction");
    if (!next.isMissingNode() && !next.isTextual()) {
      findings.add(
          error(
              pointer + "/NextAction",
              where.get() + "NextAction is " + next + "; give it an identifier"));
    }
    for (String field : List.of("Errors", "Conditions")) {
      JsonNode list = transitions.path(field);
      if (!list.isMissingNode() && !list.isArray()) {
        findings.add(
            error(
                pointer + "/" + field,
                where.get() + field + " is not a list; write [] if it is empty"));
      }
      for (int i = 0; i < list.size() && list.isArray(); i++) {
        checkBranch(field, list.get(i), where, pointer + "/" + field + "/" + i, findings);
      }
    }
  }

  private void checkBranch(
      String field,
      JsonNode branch,
      Supplier<String> where,
      String pointer,
      List<FlowFinding> findings) {
    if (!branch.path("NextAction").isTextual()) {
      findings.add(
          error(
              pointer,
              where.get() + "a branch of " + field + " has no NextAction; give it an identifier"));
    }
    boolean errors = field.equals("Errors");
    JsonNode what = errors ? branch.path("ErrorType") : branch.path("Condition").path("Operator");
    if (!what.isTextual()) {
      findings.add(
          error(
              pointer,
              where.get()
                  + (errors
                      ? "an error branch has no ErrorType; name the error"
                      : "a condition has no Operator; write \"Condition\": {\"Operator\","
                          + " \"Operands\"}")));
    }
  }
}
