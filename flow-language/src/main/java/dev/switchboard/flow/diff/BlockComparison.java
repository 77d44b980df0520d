package dev.switchboard.flow.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.graph.Edge;
import dev.switchboard.flow.graph.EdgeKind;
import dev.switchboard.flow.graph.FlowGraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two blocks that were matched. */
final class BlockComparison {
  private static final Set<String> BRANCHES = Set.of("NextAction", "Errors", "Conditions");

  private final FlowGraph left;
  private final FlowGraph right;
  private final BlockMatches matches;

  BlockComparison(FlowGraph left, FlowGraph right, BlockMatches matches) {
    this.left = left;
    this.right = right;
    this.matches = matches;
  }

  BlockChange compare(FlowAction before, FlowAction after) {
    Map<String, Edge> oldBranches = Branches.of(left, before);
    Map<String, Edge> newBranches = Branches.of(right, after);
    return new BlockChange(
        BlockRef.of(before),
        BlockRef.of(after),
        ValueComparison.compare("", withoutBranches(before), withoutBranches(after)),
        branches(oldBranches, newBranches),
        order(oldBranches, newBranches));
  }

  private List<BranchChange> branches(Map<String, Edge> before, Map<String, Edge> after) {
    List<BranchChange> changes = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    for (String name : names) {
      Optional<Edge> old = Optional.ofNullable(before.get(name));
      Optional<Edge> now = Optional.ofNullable(after.get(name));
      if (old.isEmpty() || now.isEmpty() || !sameTarget(old.get(), now.get())) {
        changes.add(new BranchChange(name, old.map(Edge::target), now.map(Edge::target)));
      }
    }
    return changes;
  }

  private boolean sameTarget(Edge before, Edge after) {
    if (before.to().isEmpty() || after.to().isEmpty()) {
      return before.to().isEmpty()
          && after.to().isEmpty()
          && before.target().equals(after.target());
    }
    return matches.after(before.to().get()).equals(after.to());
  }

  private static Optional<ConditionOrder> order(Map<String, Edge> before, Map<String, Edge> after) {
    ConditionOrder order = new ConditionOrder(conditions(before, after), conditions(after, before));
    return order.before().equals(order.after()) ? Optional.empty() : Optional.of(order);
  }

  /** The conditions that both have, in the order of the first. */
  private static List<String> conditions(Map<String, Edge> branches, Map<String, Edge> others) {
    return branches.entrySet().stream()
        .filter(b -> b.getValue().kind() == EdgeKind.CONDITION && others.containsKey(b.getKey()))
        .map(b -> b.getKey().substring("condition ".length()))
        .toList();
  }

  private static ObjectNode withoutBranches(FlowAction action) {
    ObjectNode rest = action.json().deepCopy();
    rest.remove(List.of("Identifier", "Type"));
    for (String field : List.of("Parameters", "Transitions")) {
      if (!rest.has(field)) {
        rest.putObject(field); // absent and empty say the same
      }
    }
    if (rest.get("Transitions") instanceof ObjectNode transitions) {
      transitions.remove(BRANCHES);
    }
    return rest;
  }
}
