package dev.switchboard.flow.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Reads the branches of one action. A branch that is not even an object is none. */
final class EdgeReader {
  private static final String NEXT = "NextAction";

  private final FlowAction action;
  private final FlowContent content;
  private final List<Edge> edges = new ArrayList<>();

  private EdgeReader(FlowAction action, FlowContent content) {
    this.action = action;
    this.content = content;
  }

  static List<Edge> read(FlowAction action, FlowContent content) {
    EdgeReader reader = new EdgeReader(action, content);
    JsonNode transitions = action.json().path("Transitions");
    String pointer = JsonPointers.field(action.pointer(), "Transitions");
    if (transitions.has(NEXT)) {
      reader.add(EdgeKind.NEXT, 0, "", transitions, pointer);
    }
    reader.addAll(EdgeKind.CONDITION, transitions, "Conditions", pointer);
    reader.addAll(EdgeKind.ERROR, transitions, "Errors", pointer);
    return reader.edges;
  }

  private void addAll(EdgeKind kind, JsonNode transitions, String field, String pointer) {
    if (transitions.get(field) instanceof ArrayNode branches) {
      String list = JsonPointers.field(pointer, field);
      for (int i = 0; i < branches.size(); i++) {
        if (branches.get(i).isObject()) {
          add(
              kind,
              i,
              label(kind, branches.get(i)),
              branches.get(i),
              JsonPointers.element(list, i));
        }
      }
    }
  }

  private void add(EdgeKind kind, int position, String label, JsonNode branch, String pointer) {
    String target = branch.path(NEXT).isTextual() ? branch.path(NEXT).textValue() : "";
    Optional<FlowAction> to = target.isEmpty() ? Optional.empty() : content.action(target);
    String place = branch.has(NEXT) ? JsonPointers.field(pointer, NEXT) : pointer;
    edges.add(new Edge(action, kind, position, label, target, to, place));
  }

  private static String label(EdgeKind kind, JsonNode branch) {
    if (kind == EdgeKind.ERROR) {
      return branch.path("ErrorType").asText("");
    }
    JsonNode condition = branch.path("Condition");
    StringJoiner label = new StringJoiner(" ");
    label.add(condition.path("Operator").asText(""));
    condition
        .path("Operands")
        .forEach(o -> label.add(o.isTextual() ? o.textValue() : o.toString()));
    return label.toString();
  }
}
