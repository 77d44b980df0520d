package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.flow.catalogue.ParameterSpec;
import java.util.List;
import java.util.function.Predicate;

/** Which JSON each type of parameter is written as, and which values it has. */
final class ParameterTypes {
  private ParameterTypes() {}

  /** Whether a value has the JSON type of a parameter; a reference stands in place of any. */
  static boolean accepts(ParameterSpec spec, JsonNode value) {
    if (value.isTextual() && standsForAny(spec, value.textValue())) {
      return true;
    }
    return switch (spec.type()) {
      case TEXT_LIST, ENUM_LIST -> value.isArray() && all(value, JsonNode::isTextual);
      case OBJECT_LIST -> value.isArray() && all(value, JsonNode::isObject);
      case TEXT_MAP -> value.isObject() && all(value, JsonNode::isTextual);
      case OBJECT_MAP -> value.isObject() && all(value, JsonNode::isObject);
      case JSON_MAP, OBJECT -> value.isObject();
      case JSON_INTEGER -> value.isIntegralNumber();
      case JSON_BOOLEAN -> value.isBoolean();
      case JSON -> true;
      default -> value.isTextual();
    };
  }

  private static boolean standsForAny(ParameterSpec spec, String text) {
    return spec.dynamic() != Dynamic.NONE && References.isReference(text)
        || References.hasPlaceholder(text);
  }

  private static boolean all(JsonNode values, Predicate<JsonNode> test) {
    for (JsonNode value : values) {
      if (!test.test(value)) {
        return false;
      }
    }
    return true;
  }

  /** The JSON of a type in words. */
  static String json(ParameterType type) {
    return switch (type) {
      case TEXT_LIST, ENUM_LIST -> "a list of JSON strings";
      case OBJECT_LIST -> "a list of JSON objects";
      case TEXT_MAP -> "a JSON object whose values are strings";
      case OBJECT_MAP -> "a JSON object whose values are objects";
      case JSON_MAP, OBJECT -> "a JSON object";
      case JSON_INTEGER -> "a JSON number without fraction";
      case JSON_BOOLEAN -> "true or false without quotes";
      default -> "a JSON string";
    };
  }

  /** What a value is, in words. */
  static String json(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> value.isEmpty() ? "an empty list" : "a list of other values";
      case OBJECT, POJO -> value.isEmpty() ? "an empty object" : "an object of other values";
      case STRING -> "the string \"" + value.textValue() + "\"";
      case NUMBER -> "the number " + value;
      case BOOLEAN -> value + " without quotes";
      default -> "null";
    };
  }

  /** The closed list of values of a parameter, as they stand in the flow; none means any. */
  static List<String> values(ParameterSpec spec) {
    return switch (spec.type()) {
      case CAPITALIZED_BOOLEAN -> List.of("True", "False");
      case LOWER_BOOLEAN -> List.of("true", "false");
      case UPPER_BOOLEAN -> List.of("TRUE", "FALSE");
      case ENABLED_DISABLED -> List.of("Enabled", "Disabled");
      default -> spec.allowed();
    };
  }
}
