package dev.switchboard.flow.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.CanonicalForm;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.graph.Edge;
import dev.switchboard.flow.graph.FlowGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which block of one flow is which block of another.
 *
 * <p>First by identifier. Then, as exports and copies give blocks new identifiers: blocks that
 * alone have their content, then the targets of equal branches of matched blocks, if they have
 * equal content, then if they are of one type.
 */
final class BlockMatches {
  private final FlowGraph left;
  private final FlowGraph right;
  private final Map<Integer, FlowAction> afters = new HashMap<>();
  private final Map<Integer, FlowAction> befores = new HashMap<>();
  private final Map<Integer, String> leftContent = new HashMap<>();
  private final Map<Integer, String> rightContent = new HashMap<>();

  BlockMatches(FlowGraph left, FlowGraph right) {
    this.left = left;
    this.right = right;
    left.content().actions().forEach(a -> leftContent.put(a.index(), content(a)));
    right.content().actions().forEach(a -> rightContent.put(a.index(), content(a)));
    matchIdentifiers();
    matchUniqueContent();
    follow((a, b) -> leftContent.get(a.index()).equals(rightContent.get(b.index())));
    follow((a, b) -> a.type().equals(b.type()));
    matchUniqueContent(); // what was one of several before may be the last left
  }

  /** The block of the second flow that is a block of the first. */
  Optional<FlowAction> after(FlowAction before) {
    return Optional.ofNullable(afters.get(before.index()));
  }

  /** The block of the first flow that is a block of the second. */
  Optional<FlowAction> before(FlowAction after) {
    return Optional.ofNullable(befores.get(after.index()));
  }

  private boolean match(FlowAction before, FlowAction after) {
    if (afters.containsKey(before.index()) || befores.containsKey(after.index())) {
      return false;
    }
    afters.put(before.index(), after);
    befores.put(after.index(), before);
    return true;
  }

  private void matchIdentifiers() {
    for (FlowAction action : right.content().actions()) {
      if (!action.identifier().isEmpty()) {
        left.content().action(action.identifier()).ifPresent(old -> match(old, action));
      }
    }
  }

  private void matchUniqueContent() {
    Map<String, List<FlowAction>> old = new LinkedHashMap<>();
    Map<String, List<FlowAction>> now = new LinkedHashMap<>();
    for (FlowAction action : left.content().actions()) {
      if (after(action).isEmpty()) {
        old.computeIfAbsent(leftContent.get(action.index()), k -> new ArrayList<>()).add(action);
      }
    }
    for (FlowAction action : right.content().actions()) {
      if (before(action).isEmpty()) {
        now.computeIfAbsent(rightContent.get(action.index()), k -> new ArrayList<>()).add(action);
      }
    }
    old.forEach(
        (content, actions) -> {
          List<FlowAction> others = now.getOrDefault(content, List.of());
          if (actions.size() == 1 && others.size() == 1) {
            match(actions.get(0), others.get(0));
          }
        });
  }

  /** Matches the start actions, and what equal branches of matched blocks lead to. */
  private void follow(BiPredicate<FlowAction, FlowAction> alike) {
    Deque<FlowAction> open = new ArrayDeque<>();
    left.content()
        .startAction()
        .flatMap(left.content()::action)
        .ifPresent(
            old ->
                right
                    .content()
                    .startAction()
                    .flatMap(right.content()::action)
                    .filter(now -> alike.test(old, now))
                    .ifPresent(now -> match(old, now)));
    left.walk().stream().filter(a -> after(a).isPresent()).forEach(open::add);
    while (!open.isEmpty()) {
      FlowAction old = open.poll();
      Map<String, Edge> oldBranches = Branches.of(left, old);
      Map<String, Edge> newBranches = Branches.of(right, after(old).orElseThrow());
      oldBranches.forEach(
          (name, edge) ->
              edge.to()
                  .ifPresent(
                      oldTarget ->
                          Optional.ofNullable(newBranches.get(name))
                              .flatMap(Edge::to)
                              .filter(
                                  newTarget ->
                                      alike.test(oldTarget, newTarget)
                                          && match(oldTarget, newTarget))
                              .ifPresent(newTarget -> open.add(oldTarget))));
    }
  }

  private static String content(FlowAction action) {
    ObjectNode own = action.json().objectNode();
    own.put("Type", action.type());
    own.set("Parameters", action.parameters());
    return CanonicalForm.of(own);
  }
}
