package dev.switchboard.runtime.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A metric of CloudWatch, and how it is read.
 *
 * @param namespace who sends it
 * @param name its name there
 * @param dimensions what it is of
 * @param statistic such as {@code Sum} or {@code p99}
 */
record Metric(String namespace, String name, Map<String, String> dimensions, String statistic) {
  /** How often it is looked at. */
  static final int PERIOD_SECONDS = 300;

  Metric {
    dimensions = new TreeMap<>(dimensions);
  }

  /** As a graph's list of metrics names it. */
  List<Object> line(String label) {
    List<Object> line = new ArrayList<>(List.of(namespace, name));
    dimensions.forEach((dimension, value) -> line.addAll(List.of(dimension, value)));
    line.add(new TreeMap<>(Map.of("label", label, "stat", statistic)));
    return line;
  }
}
