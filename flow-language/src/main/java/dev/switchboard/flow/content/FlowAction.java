package dev.switchboard.flow.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One action of a flow.
 *
 * @param index its place in {@code Actions}
 * @param json its JSON
 */
public record FlowAction(int index, ObjectNode json) {
  /** The identifier; empty if there is none. */
  public String identifier() {
    return FlowContent.text(json, "Identifier").orElse("");
  }

  /** The type; empty if there is none. */
  public String type() {
    return FlowContent.text(json, "Type").orElse("");
  }

  /** The parameters; an empty object if there are none. */
  public ObjectNode parameters() {
    return json.get("Parameters") instanceof ObjectNode o
        ? o
        : JsonNodeFactory.instance.objectNode();
  }

  /** Where it goes next. */
  public Optional<String> nextAction() {
    return FlowContent.text(transitions(), "NextAction");
  }

  /** The error branches, in file order. */
  public List<ErrorBranch> errors() {
    List<ErrorBranch> list = new ArrayList<>();
    for (JsonNode node : list("Errors")) {
      list.add(
          new ErrorBranch(
              FlowContent.text(node, "ErrorType").orElse(""),
              FlowContent.text(node, "NextAction").orElse("")));
    }
    return list;
  }

  /** The conditions, in evaluation order. */
  public List<ConditionBranch> conditions() {
    List<ConditionBranch> list = new ArrayList<>();
    for (JsonNode node : list("Conditions")) {
      JsonNode condition = node.path("Condition");
      List<String> operands = new ArrayList<>();
      condition
          .path("Operands")
          .forEach(o -> operands.add(o.isTextual() ? o.textValue() : o.toString()));
      list.add(
          new ConditionBranch(
              FlowContent.text(condition, "Operator").orElse(""),
              operands,
              FlowContent.text(node, "NextAction").orElse("")));
    }
    return list;
  }

  /** The JSON pointer of the action in its flow. */
  public String pointer() {
    return "/Actions/" + index;
  }

  /** By place alone: cheap, where the record's own would walk the whole JSON. */
  @Override
  public int hashCode() {
    return index;
  }

  private JsonNode list(String branches) {
    JsonNode list = transitions().path(branches);
    return list.isArray()
        ? list
        : MissingNode.getInstance(); // an object would be read as its values
  }

  private JsonNode transitions() {
    return json.path("Transitions");
  }

  /**
   * An error branch.
   *
   * @param errorType the error type
   * @param target the identifier of the action it leads to
   */
  public record ErrorBranch(String errorType, String target) {}

  /**
   * A condition.
   *
   * @param operator the operator
   * @param operands the operands
   * @param target the identifier of the action it leads to
   */
  public record ConditionBranch(String operator, List<String> operands, String target) {
    public ConditionBranch {
      operands = List.copyOf(operands);
    }
  }
}
