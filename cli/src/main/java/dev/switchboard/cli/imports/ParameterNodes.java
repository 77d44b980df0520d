package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The parameters of one action, and which of them have been said in Java so far. */
final class ParameterNodes {
  private final ObjectNode parameters;
  private final Set<String> unsaid = new LinkedHashSet<>();

  ParameterNodes(ObjectNode parameters) {
    this.parameters = parameters;
    leaves("", parameters, unsaid);
  }

  /** The value at a path. */
  Optional<JsonNode> at(String path) {
    JsonNode node = parameters;
    for (String part : path.split("\\.")) {
      node = node.path(part);
    }
    return node.isMissingNode() ? Optional.empty() : Optional.of(node);
  }

  /** Says that the value at a path, with everything in it, is written in Java. */
  void said(String path) {
    unsaid.removeIf(leaf -> leaf.equals(path) || leaf.startsWith(path + "."));
  }

  /** Whether everything is written in Java. */
  boolean allSaid() {
    return unsaid.isEmpty();
  }

  private static void leaves(String path, JsonNode node, Set<String> into) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      object
          .properties()
          .forEach(
              e ->
                  leaves(
                      path.isEmpty() ? e.getKey() : path + "." + e.getKey(), e.getValue(), into));
    } else if (!path.isEmpty()) {
      into.add(path);
    }
  }
}
