package dev.switchboard.cli.merge;

import dev.switchboard.cli.center.CompiledCenter.WrittenBlock;
import dev.switchboard.cli.merge.BlockMerge.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which merges of blocks go together, and in which order the blocks of the flow then stand: what
 * leads to a block that can't be brought back is not brought back either, and what is still led to
 * stays.
 */
final class FlowPlan {
  private final FlowVersions versions;
  private final String flowType;
  private final Map<String, BlockMerge> merges = new LinkedHashMap<>();
  private final Map<String, String> dropped = new TreeMap<>();
  private final Set<String> inherited = new LinkedHashSet<>();
  private final String start;
  private List<String> order = List.of();

  private FlowPlan(FlowVersions versions, String flowType, List<BlockMerge> merges, String start) {
    this.versions = versions;
    this.flowType = flowType;
    this.start = start;
    merges.forEach(m -> this.merges.put(m.key(), m));
    for (String key : versions.inSource()) {
      if (!versions.written(key).orElseThrow().type().startsWith(flowType + ".")) {
        inherited.add(key);
      }
    }
  }

  /**
   * A plan.
   *
   * @param flowType the qualified type of the flow
   * @param merges what is to become of its blocks
   * @param start the block with which the flow is to start
   */
  static FlowPlan of(
      FlowVersions versions, String flowType, List<BlockMerge> merges, String start) {
    var plan = new FlowPlan(versions, flowType, merges, start);
    while (plan.dropMore()) {
      continue; // each block that goes may take others with it
    }
    plan.order = plan.ordered();
    return plan;
  }

  /** The merges that are done. */
  List<BlockMerge> merges() {
    return merges.values().stream().filter(m -> !dropped.containsKey(m.key())).toList();
  }

  /** The merge of a block, if one is done. */
  Optional<BlockMerge> merge(String key) {
    return Optional.ofNullable(merges.get(key)).filter(m -> !dropped.containsKey(key));
  }

  /** The merges that can't be done, and why. */
  Map<String, String> dropped() {
    return dropped;
  }

  /** The blocks in the order in which they stand in the end. */
  List<String> order() {
    return order;
  }

  /** Whether the flow has blocks that its own type does not declare. */
  boolean inherits() {
    return !inherited.isEmpty();
  }

  private boolean dropMore() {
    int before = dropped.size();
    for (BlockMerge merge : merges()) {
      for (String target : merge.targets()) {
        boolean isThere =
            merge(target).map(m -> m.kind() != Kind.REMOVE).orElse(false)
                || versions.ours().has(target) && merge(target).isEmpty();
        if (!isThere && merge(target).isEmpty()) {
          dropped.put(
              merge.key(), "it leads to block " + bare(target) + ", which is not in the source");
        }
      }
    }
    Set<String> reached = reached();
    for (BlockMerge merge : merges()) {
      if (merge.kind() == Kind.ADD && !reached.contains(merge.key())) {
        boolean wasReached = versions.theirs().inReadingOrder().contains(merge.key());
        dropped.put(
            merge.key(),
            wasReached && leadsToIt(merge.key())
                ? "what leads to it can't be brought back"
                : "no branch leads to it");
      } else if (merge.kind() == Kind.REMOVE) {
        versions.inSource().stream()
            .filter(other -> !other.equals(merge.key()) && isThere(other))
            .filter(other -> targets(other).contains(merge.key()))
            .findFirst()
            .ifPresent(
                other ->
                    dropped.put(
                        merge.key(), "block " + other + " of the source still leads to it"));
      }
    }
    return dropped.size() > before;
  }

  private boolean leadsToIt(String key) {
    return versions.theirs().keys().stream()
        .anyMatch(k -> !k.equals(key) && versions.theirs().targets(k).contains(key));
  }

  /** Whether a block of the source stays. */
  private boolean isThere(String key) {
    return versions.ours().has(key) && merge(key).map(m -> m.kind() != Kind.REMOVE).orElse(true);
  }

  /** Where a block leads in the end. */
  Set<String> targets(String key) {
    return merge(key).map(BlockMerge::targets).orElseGet(() -> versions.ours().targets(key));
  }

  private Set<String> reached() {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    versions.ours().start().ifPresent(open::add);
    while (!open.isEmpty()) {
      String key = open.poll();
      if (reached.add(key)) {
        open.addAll(targets(key));
      }
    }
    return reached;
  }

  private List<String> ordered() {
    List<String> result = new ArrayList<>();
    versions.inSource().stream().filter(this::isThere).forEach(result::add);
    for (String key : versions.theirs().inReadingOrder()) {
      if (merge(key).filter(m -> m.kind() == Kind.ADD).isPresent()) {
        result.add(place(key, result), key);
      }
    }
    return result;
  }

  private int place(String key, List<String> sofar) {
    if (inherits()) {
      return sofar.size(); // what a type adds stands below what it inherits
    }
    if (key.equals(start)) {
      return 0;
    }
    List<String> leading =
        versions.theirs().inReadingOrder().stream()
            .filter(sofar::contains)
            .filter(k -> targets(k).contains(key))
            .toList();
    Optional<String> straight =
        leading.stream()
            .filter(k -> versions.theirs().next(k).filter(key::equals).isPresent())
            .findFirst();
    if (straight.isPresent()) {
      return sofar.indexOf(straight.get()) + 1;
    }
    if (leading.isEmpty()) {
      return sofar.size();
    }
    // Below the blocks to which the one before leads on without a word.
    int at = sofar.indexOf(leading.get(0));
    while (at + 1 < sofar.size()
        && targets(sofar.get(at)).contains(sofar.get(at + 1))
        && scope(sofar.get(at)).equals(scope(sofar.get(at + 1)))) {
      at++;
    }
    return at + 1;
  }

  /** The sections around a block, from the outermost; of a new one, those of the one above it. */
  String scope(String key) {
    Optional<WrittenBlock> written = versions.written(key);
    if (written.isEmpty()) {
      int index = order.indexOf(key);
      return index > 0 && !inherits() ? scope(order.get(index - 1)) : "";
    }
    return path(written.get()).replaceFirst("\\.?[^.]*$", "");
  }

  /** The name of a block's type below the type of its flow, sections included. */
  String path(WrittenBlock block) {
    return block.type().startsWith(flowType + ".")
        ? block.type().substring(flowType.length() + 1)
        : block.type().replaceFirst("^([a-z_][\\w$]*\\.)*[^.]+\\.", "");
  }

  private static String bare(String key) {
    return key.replaceFirst("^[-+]", "");
  }
}
