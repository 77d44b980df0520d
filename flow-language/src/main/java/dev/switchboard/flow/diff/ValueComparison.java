package dev.switchboard.flow.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Compares two JSON values part by part. */
final class ValueComparison {
  private ValueComparison() {}

  /** The deepest parts that differ, by path, in the order of their names. */
  static List<ValueChange> compare(String path, JsonNode before, JsonNode after) {
    List<ValueChange> changes = new ArrayList<>();
    compare(path, before, after, changes);
    return changes;
  }

  private static void compare(
      String path, JsonNode before, JsonNode after, List<ValueChange> changes) {
    if (before.equals(after)) {
      return;
    }
    if (before instanceof ObjectNode && after instanceof ObjectNode) {
      TreeSet<String> names = new TreeSet<>();
      before.fieldNames().forEachRemaining(names::add);
      after.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compare(
            path.isEmpty() ? name : path + "." + name,
            before.path(name),
            after.path(name),
            changes);
      }
    } else if (before instanceof ArrayNode
        && after instanceof ArrayNode
        && holdsObjects(before)
        && holdsObjects(after)) {
      for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
        compare(path + "[" + i + "]", before.path(i), after.path(i), changes);
      }
    } else {
      changes.add(new ValueChange(path, present(before), present(after)));
    }
  }

  /** A list of plain values reads better as a whole. */
  private static boolean holdsObjects(JsonNode list) {
    return !list.isEmpty() && list.get(0).isContainerNode();
  }

  private static Optional<JsonNode> present(JsonNode value) {
    return value instanceof MissingNode ? Optional.empty() : Optional.of(value);
  }
}
