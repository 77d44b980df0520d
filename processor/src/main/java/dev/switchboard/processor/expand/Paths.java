package dev.switchboard.processor.expand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.JsonPointers;
import java.util.Optional;

/** Paths inside {@code Parameters}: names with dots between the levels. */
final class Paths {
  private Paths() {}

  /** Sets the value at a path, and makes the objects on the way. */
  static void set(ObjectNode object, String path, JsonNode value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      object.set(path, value);
      return;
    }
    String first = path.substring(0, dot);
    JsonNode inner = object.get(first);
    set(
        inner instanceof ObjectNode o ? o : object.putObject(first),
        path.substring(dot + 1),
        value);
  }

  /** The value at a path. */
  static Optional<JsonNode> get(JsonNode object, String path) {
    JsonNode node = object;
    for (String name : path.split("\\.")) {
      node = node.path(name);
    }
    return node.isMissingNode() ? Optional.empty() : Optional.of(node);
  }

  /** The JSON pointer of a path below the object at a pointer. */
  static String pointer(String object, String path) {
    if (path.indexOf('.') < 0) {
      return JsonPointers.field(object, path);
    }
    String pointer = object;
    for (String name : path.split("\\.")) {
      pointer = JsonPointers.field(pointer, name);
    }
    return pointer;
  }
}
