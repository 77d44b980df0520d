package dev.switchboard.flow.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowAction;
import java.util.List;
import java.util.Optional;

/** One action of a flow, as a step of the program. */
public final class Step {
  private final ProgramFlow flow;
  private final FlowAction action;
  private final int number;
  private final ObjectNode parameters;
  private final String type;
  private List<Edge> edges = List.of();
  private List<Reading> readings;

  Step(ProgramFlow flow, FlowAction action, int number) {
    this.flow = flow;
    this.action = action;
    this.number = number;
    this.parameters = action.parameters();
    this.type = action.type();
  }

  /** The flow or module it belongs to. */
  public ProgramFlow flow() {
    return flow;
  }

  /** The action. */
  public FlowAction action() {
    return action;
  }

  /** Its number among all steps of the program. */
  public int number() {
    return number;
  }

  /** The type of the action. */
  public String type() {
    return type;
  }

  /** Whether the action is of one of these types. */
  public boolean is(String... types) {
    for (String candidate : types) {
      if (type.equals(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Where a contact may go from here, within the flow. */
  public List<Edge> edges() {
    return edges;
  }

  void edges(List<Edge> edges) {
    this.edges = List.copyOf(edges);
  }

  /** The value of a parameter; dots between levels. */
  public JsonNode parameter(String path) {
    if (path.indexOf('.') < 0) {
      return parameters.path(path);
    }
    JsonNode node = parameters;
    for (String key : path.split("\\.")) {
      node = node.path(key);
    }
    return node;
  }

  /** The text of a parameter; empty if it is missing or not text. */
  public String text(String path) {
    return parameter(path).asText("");
  }

  /** The number that a parameter holds as text. */
  public Optional<Long> number(String path) {
    String text = text(path);
    return text.matches("\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /** Whether a parameter is given by a reference that is read when a contact runs. */
  public boolean isDynamic(String path) {
    return text(path).startsWith("$.") || text(path).startsWith("$[");
  }

  /** The references in its parameters. */
  public List<Reading> readings() {
    if (readings == null) {
      readings = List.copyOf(Reading.in(this, parameters, action.pointer() + "/Parameters"));
    }
    return readings;
  }

  /** The place of the action. */
  public Place place() {
    return flow.place(action.pointer());
  }

  /** The place of a parameter; dots between levels. */
  public Place place(String path) {
    return flow.place(action.pointer() + "/Parameters/" + path.replace('.', '/'));
  }

  /** The place of an entry of a parameter that is a map. */
  public Place entry(String parameter, String key) {
    return flow.place(action.pointer() + "/Parameters/" + parameter + "/" + Reading.escaped(key));
  }

  /** The place of the operand of a condition, counted from 0. */
  public Place operand(int condition) {
    return flow.place(
        action.pointer() + "/Transitions/Conditions/" + condition + "/Condition/Operands/0");
  }

  /** In words, such as {@code inbound flow "Support", block Menu}. */
  public String words() {
    return flow.words() + ", " + blockWords();
  }

  /** The block in words, such as {@code block Menu}. */
  public String blockWords() {
    return flow.source().words(action);
  }

  /** What is followed from one step to the next. */
  public enum Kind {
    /** The next action. */
    NEXT,
    /** A condition. */
    CONDITION,
    /**
     * An outcome that is spelled as an error but is none: nothing matched, nobody answered in time,
     * the queue is full.
     */
    OUTCOME,
    /** The action failed. */
    FAILURE
  }

  /**
   * A way from one step to another of the same flow.
   *
   * @param to the step it leads to
   * @param kind what is followed
   * @param label the operand or the error type; empty for the next action
   * @param operator the operator of a condition
   */
  public record Edge(Step to, Kind kind, String label, String operator) {}
}
