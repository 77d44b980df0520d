package com.example.acme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Says in which values templates differ, one line each. */
final class TemplateDiff {
  private TemplateDiff() {}

  /** Collects the values of a template by where they stand. */
  static void scalars(
      String path, JsonNode node, UnaryOperator<String> rewrite, Map<String, String> scalars) {
    if (node.isObject() && node.has("Key") && node.has("Value") && path.contains("/Tags/")) {
      // Tags are a list, but it is their keys that they go by.
      String key = path.substring(0, path.lastIndexOf('/') + 1) + node.path("Key").asText();
      scalars.put(key, rewrite.apply(node.path("Value").asText()));
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  scalars(path + "/" + rewrite.apply(field.getKey()), field.getValue(), rewrite, scalars));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        scalars(path + "/" + i, node.get(i), rewrite, scalars);
      }
    } else {
      scalars.put(path, rewrite.apply(node.asText()));
    }
  }

  /** The lines: where, and what the one and the other have there. */
  static List<String> between(Map<String, String> one, Map<String, String> other) {
    Set<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    List<String> lines = new ArrayList<>();
    for (String path : paths) {
      if (!one.containsKey(path)) {
        lines.add(path + ": absent -> " + other.get(path));
      } else if (!other.containsKey(path)) {
        lines.add(path + ": " + one.get(path) + " -> absent");
      } else if (!one.get(path).equals(other.get(path))) {
        lines.add(path + ": " + changed(one.get(path), other.get(path)));
      }
    }
    return lines;
  }

  /** The two values, without what a long one has in common with the other. */
  private static String changed(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 100) {
      return one + " -> " + other;
    }
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return "…" + one.substring(start, one.length() - end) + "… -> …"
        + other.substring(start, other.length() - end) + "…";
  }
}
