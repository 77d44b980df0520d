package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One string of a parameter: its value, an element of its list, or a value of its map.
 *
 * @param use the parameter
 * @param path its path in words
 * @param pointer its JSON pointer
 * @param text the string
 */
record ScalarUse(ParameterUse use, String path, String pointer, String text) {
  /** The strings of all parameters of an action that have a spec, in file order. */
  static List<ScalarUse> of(ShapedAction action) {
    List<ScalarUse> list = new ArrayList<>();
    action.parameters().uses().forEach(u -> add(u, list));
    return list;
  }

  private static void add(ParameterUse use, List<ScalarUse> list) {
    JsonNode value = use.value();
    if (value.isTextual()) {
      list.add(new ScalarUse(use, use.path(), use.pointer(), value.textValue()));
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        if (value.get(i).isTextual()) {
          String pointer = JsonPointers.element(use.pointer(), i);
          list.add(
              new ScalarUse(use, use.path() + "[" + i + "]", pointer, value.get(i).textValue()));
        }
      }
    } else if (value.isObject()) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        if (field.getValue().isTextual()) {
          String pointer = JsonPointers.field(use.pointer(), field.getKey());
          list.add(
              new ScalarUse(
                  use, use.path() + "." + field.getKey(), pointer, field.getValue().textValue()));
        }
      }
    }
  }

  /** Whether the string can be judged now: it has neither a reference nor a placeholder. */
  boolean isStatic() {
    return !References.contains(text) && !References.hasPlaceholder(text);
  }

  /** Whether it is the value of the parameter itself, rather than a part of it. */
  boolean isWhole() {
    return use.value().isTextual();
  }
}
