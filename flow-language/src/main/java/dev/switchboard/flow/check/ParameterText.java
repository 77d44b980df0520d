package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One string among an action's parameters, at whatever depth, whether the action's shape knows the
 * parameter or not.
 *
 * @param path its path in words
 * @param pointer its JSON pointer
 * @param text the string
 */
record ParameterText(String path, String pointer, String text) {
  /** All strings, in file order. */
  static List<ParameterText> of(FlowAction action) {
    return of(action, pointer -> true);
  }

  /** All strings but those at or below the JSON pointers that are not wanted, in file order. */
  static List<ParameterText> of(FlowAction action, Predicate<String> wanted) {
    List<ParameterText> texts = new ArrayList<>();
    add(action.parameters(), "", action.pointer() + "/Parameters", wanted, texts);
    return texts;
  }

  private static void add(
      JsonNode node,
      String path,
      String pointer,
      Predicate<String> wanted,
      List<ParameterText> texts) {
    if (!wanted.test(pointer)) {
      return;
    }
    if (node.isTextual()) {
      texts.add(new ParameterText(path, pointer, node.textValue()));
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      add(node.get(i), path + "[" + i + "]", JsonPointers.element(pointer, i), wanted, texts);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      add(field.getValue(), below, JsonPointers.field(pointer, field.getKey()), wanted, texts);
    }
  }

  /** The string in words, with the action that it belongs to. */
  String where(FlowSubject flow, FlowAction action) {
    return flow.where(action) + ": " + flow.words().parameter(action.identifier(), path);
  }
}
