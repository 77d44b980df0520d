package dev.switchboard.flow.diff;

import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.graph.Edge;
import dev.switchboard.flow.graph.FlowGraph;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names the branches of a block by what they are for, so that those of two flows can be compared.
 */
final class Branches {
  private Branches() {}

  /**
   * The branches of an action by name, in file order. A name that is there already is given a
   * number.
   */
  static Map<String, Edge> of(FlowGraph graph, FlowAction action) {
    Map<String, Edge> branches = new LinkedHashMap<>();
    for (Edge edge : graph.edgesFrom(action)) {
      String name =
          switch (edge.kind()) {
            case NEXT -> "next";
            case CONDITION -> "condition " + edge.label();
            case ERROR -> "error " + edge.label();
          };
      String unique = name;
      for (int i = 2; branches.containsKey(unique); i++) {
        unique = name + " (" + i + ")";
      }
      branches.put(unique, edge);
    }
    return branches;
  }
}
