package dev.switchboard.processor.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PropertyStructure;
import java.util.Map;

/**
 * The properties of a resource as JSON: references by the type that is referred to, files by their
 * path.
 */
final class PropertyJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private PropertyJson() {}

  /** The properties. */
  static JsonNode of(PlainModel resource) {
    return json(PropertyTree.of(resource));
  }

  /** The properties of a part of a resource. */
  static JsonNode of(PropertyStructure structure) {
    return json(PropertyTree.of(structure));
  }

  private static JsonNode json(PropertyNode node) {
    if (node instanceof PropertyNode.Leaf leaf) {
      return leaf.content() == Property.Content.WRITTEN
          ? scalar(leaf.value())
          : JSON.objectNode().put("file", leaf.value().toString());
    } else if (node instanceof PropertyNode.Reference reference) {
      return JSON.objectNode().put("type", reference.link().typeName());
    } else if (node instanceof PropertyNode.Structure structure) {
      return object(structure.properties());
    } else if (node instanceof PropertyNode.Items list) {
      ArrayNode items = JSON.arrayNode();
      list.items().forEach(item -> items.add(json(item)));
      return items;
    }
    return object(((PropertyNode.Pairs) node).entries());
  }

  private static ObjectNode object(Map<String, PropertyNode> properties) {
    ObjectNode object = JSON.objectNode();
    properties.forEach((name, value) -> object.set(name, json(value)));
    return object;
  }

  private static JsonNode scalar(Object value) {
    if (value instanceof Boolean flag) {
      return JSON.booleanNode(flag);
    } else if (value instanceof Long number) {
      return JSON.numberNode(number);
    } else if (value instanceof Double number) {
      return JSON.numberNode(number);
    }
    return JSON.textNode(value.toString());
  }
}
