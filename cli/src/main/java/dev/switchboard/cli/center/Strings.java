package dev.switchboard.cli.center;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.switchboard.flow.content.FlowContent;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Replaces strings within the parameters of flows. */
final class Strings {
  private Strings() {}

  /** The flow with every string in its actions' parameters replaced. */
  static FlowContent replaced(FlowContent flow, UnaryOperator<String> replacement) {
    ObjectNode copy = flow.json().deepCopy();
    for (JsonNode action : copy.path("Actions")) {
      if (action instanceof ObjectNode object && object.has("Parameters")) {
        object.set("Parameters", replaced(object.get("Parameters"), replacement));
      }
    }
    return FlowContent.of(copy);
  }

  private static JsonNode replaced(JsonNode json, UnaryOperator<String> replacement) {
    if (json.isTextual()) {
      return TextNode.valueOf(replacement.apply(json.textValue()));
    }
    if (json instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        copy.set(field.getKey(), replaced(field.getValue(), replacement));
      }
      return copy;
    }
    if (json instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(item -> copy.add(replaced(item, replacement)));
      return copy;
    }
    return json;
  }
}
