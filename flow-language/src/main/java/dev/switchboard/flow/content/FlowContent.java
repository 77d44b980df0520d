package dev.switchboard.flow.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of a flow: a typed view over its JSON, which keeps every field, known or not, in its
 * order.
 *
 * <p>What is missing or of another JSON type reads as absent; nothing here throws on a malformed
 * flow. The list of actions and their identifiers are read once: whoever changes them in the JSON
 * afterwards makes a new view.
 */
public final class FlowContent {
  /** The only version of the flow language. */
  public static final String VERSION = "2019-10-30";

  private final ObjectNode json;
  private final List<FlowAction> actions;
  private final Map<String, FlowAction> byIdentifier = new HashMap<>();

  private FlowContent(ObjectNode json) {
    this.json = json;
    List<FlowAction> list = new ArrayList<>();
    if (json.get("Actions") instanceof ArrayNode nodes) {
      for (int i = 0; i < nodes.size(); i++) {
        list.add(
            new FlowAction(
                i,
                nodes.get(i) instanceof ObjectNode o ? o : JsonNodeFactory.instance.objectNode()));
      }
    }
    this.actions = List.copyOf(list);
    actions.forEach(action -> byIdentifier.putIfAbsent(action.identifier(), action));
  }

  /** The view over a JSON object. */
  public static FlowContent of(ObjectNode json) {
    return new FlowContent(json);
  }

  /** The JSON itself. */
  public ObjectNode json() {
    return json;
  }

  /** The identifier of the first action. */
  public Optional<String> startAction() {
    return text(json, "StartAction");
  }

  /** The actions, in file order. */
  public List<FlowAction> actions() {
    return actions;
  }

  /** The action of an identifier; the first, if several have it. */
  public Optional<FlowAction> action(String identifier) {
    return Optional.ofNullable(byIdentifier.get(identifier));
  }

  static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
  }
}
