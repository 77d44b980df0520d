package dev.switchboard.cli.merge;

import dev.switchboard.cli.imports.SourceBlocks;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One of the versions of a flow, in terms of blocks: a block of the source is called by its
 * identifier in every version, whatever its actions are called there.
 */
final class FlowVersion {
  private final FlowContent flow;
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Map<String, List<FlowAction>> actions = new LinkedHashMap<>();

  /**
   * A version.
   *
   * @param flow its content
   * @param ids what each action is called in the source
   * @param owners the blocks of the source
   * @param others what an action is called that is no block's in the source
   */
  FlowVersion(
      FlowContent flow,
      UnaryOperator<String> ids,
      BlockOwners owners,
      UnaryOperator<String> others) {
    this.flow = flow;
    Map<String, List<FlowAction>> byBlock = new LinkedHashMap<>();
    Map<String, FlowAction> primaries = new LinkedHashMap<>();
    for (FlowAction action : flow.actions()) {
      String id = ids.apply(action.identifier());
      owners
          .of(id)
          .ifPresent(
              block -> {
                byBlock.computeIfAbsent(block.identifier(), b -> new ArrayList<>()).add(action);
                if (id.equals(block.identifier())) {
                  primaries.put(id, action);
                }
              });
    }
    byBlock.forEach(
        (block, all) -> {
          FlowAction primary = primaries.get(block);
          List<FlowAction> own = primary == null ? List.of() : chain(all, primary);
          own.forEach(a -> keys.put(a.identifier(), block));
          if (primary != null) {
            actions.put(block, own);
          }
        });
    for (FlowAction action : flow.actions()) {
      if (!keys.containsKey(action.identifier())) {
        String key = others.apply(action.identifier());
        keys.put(action.identifier(), key);
        actions.put(key, List.of(action));
      }
    }
  }

  /** The actions that only lead on to the primary one, and that one. */
  private List<FlowAction> chain(List<FlowAction> all, FlowAction primary) {
    List<FlowAction> chain = new ArrayList<>(List.of(primary));
    boolean isLonger = true;
    while (isLonger) {
      String entry = chain.get(0).identifier();
      List<FlowAction> before =
          flow.actions().stream()
              .filter(a -> SourceBlocks.targets(a).contains(entry))
              .filter(a -> !a.identifier().equals(entry))
              .toList();
      boolean isStart = flow.startAction().filter(entry::equals).isPresent();
      isLonger =
          !isStart
              && before.size() == 1
              && all.contains(before.get(0))
              && !chain.contains(before.get(0))
              && before.get(0).nextAction().filter(entry::equals).isPresent()
              && SourceBlocks.targets(before.get(0)).stream().filter(entry::equals).count() == 1;
      if (isLonger) {
        chain.add(0, before.get(0));
      }
    }
    return chain;
  }

  /** Makes one block of two actions, called after the first. */
  void join(FlowAction first, FlowAction second) {
    String key = key(first.identifier());
    actions.remove(key(second.identifier()));
    keys.put(second.identifier(), key);
    actions.put(key, List.of(first, second));
  }

  /** Makes a block of its own of each action of a block but the last one. */
  void split(String key, UnaryOperator<String> others) {
    List<FlowAction> own = actions(key);
    for (FlowAction action : own.subList(0, own.size() - 1)) {
      String other = others.apply(action.identifier());
      keys.put(action.identifier(), other);
      actions.put(other, List.of(action));
    }
    actions.put(key, List.of(own.get(own.size() - 1)));
  }

  FlowContent flow() {
    return flow;
  }

  /** What the block of an action is called. */
  String key(String identifier) {
    return keys.getOrDefault(identifier, "");
  }

  boolean has(String key) {
    return actions.containsKey(key);
  }

  /** The actions of a block, the one that gives it its name last. */
  List<FlowAction> actions(String key) {
    return actions.getOrDefault(key, List.of());
  }

  /** All blocks, in the order of the file. */
  Set<String> keys() {
    return actions.keySet();
  }

  /** All blocks in the order in which they are read. */
  List<String> inReadingOrder() {
    return SourceBlocks.inReadingOrder(flow).stream()
        .map(a -> key(a.identifier()))
        .distinct()
        .toList();
  }

  /** The block with which the flow starts. */
  Optional<String> start() {
    return flow.startAction().map(this::key);
  }

  /** The blocks to which a block leads. */
  Set<String> targets(String key) {
    return actions(key).stream()
        .flatMap(a -> SourceBlocks.targets(a).stream())
        .map(this::key)
        .filter(k -> !k.equals(key) || actions(key).size() == 1)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The block to which a block leads if nothing else is said. */
  Optional<String> next(String key) {
    List<FlowAction> own = actions(key);
    return own.isEmpty() ? Optional.empty() : own.get(own.size() - 1).nextAction().map(this::key);
  }
}
