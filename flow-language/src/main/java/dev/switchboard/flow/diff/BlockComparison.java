package dev.switchboard.flow.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
        ValueComparison.compare(
            "", ownContent(before, oldBranches), ownContent(after, newBranches)),
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

  /** What a block says beside its identifier and where its branches lead. */
  private static ObjectNode ownContent(FlowAction action, Map<String, Edge> branches) {
    ObjectNode own = action.json().deepCopy();
    own.remove("Identifier");
    if (own.path("Type").isTextual()) {
      own.remove("Type"); // compared apart
    }
    for (String field : List.of("Parameters", "Transitions")) {
      if (!own.has(field)) {
        own.putObject(field); // absent and empty say the same
      }
    }
    if (own.get("Transitions") instanceof ObjectNode transitions) {
      transitions.remove("NextAction");
      keepNonBranches(transitions, "Conditions");
      keepNonBranches(transitions, "Errors");
      branches.forEach((name, edge) -> putOwnContent(transitions, name, edge));
    }
    return own;
  }

  private static void keepNonBranches(ObjectNode transitions, String list) {
    if (transitions.get(list) instanceof ArrayNode array) {
      ArrayNode rest = array.arrayNode();
      array.forEach(element -> rest.addAll(element.isObject() ? List.of() : List.of(element)));
      if (rest.isEmpty()) {
        transitions.remove(list);
      } else {
        transitions.set(list, rest);
      }
    }
  }

  /**
   * What a branch says beyond its name and target; for a branch that Amazon Connect would take,
   * nothing.
   */
  private static void putOwnContent(ObjectNode transitions, String name, Edge edge) {
    if (edge.kind() == EdgeKind.NEXT) {
      return;
    }
    String list = edge.kind() == EdgeKind.CONDITION ? "Conditions" : "Errors";
    ObjectNode branch =
        (ObjectNode)
            edge.from().json().path("Transitions").path(list).path(edge.position()).deepCopy();
    branch.remove("NextAction");
    if (edge.kind() == EdgeKind.ERROR && branch.path("ErrorType").isTextual()) {
      branch.remove("ErrorType");
    }
    if (edge.kind() == EdgeKind.CONDITION && isPlain(branch.path("Condition"))) {
      branch.remove("Condition");
    }
    if (!branch.isEmpty()) {
      transitions.set(name, branch);
    }
  }

  /** Whether the name of a condition says all that it says. */
  private static boolean isPlain(JsonNode condition) {
    JsonNode operands = condition.path("Operands");
    return condition.size() == 2
        && condition.path("Operator").isTextual()
        && operands.isArray()
        && (operands.isEmpty() || operands.size() == 1 && operands.get(0).isTextual());
  }
}
