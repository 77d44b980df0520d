package dev.switchboard.flow.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.graph.ExclusiveConditions;
import dev.switchboard.flow.graph.FlowGraph;
import dev.switchboard.flow.graph.SemanticForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What differs between two flows: blocks, their parameters and where they lead. Metadata, the order
 * of actions and identifiers alone are no difference.
 *
 * <p>Blocks are matched by identifier; those left over by equal content, and by where matched
 * blocks lead.
 *
 * @param flow the fields of the flow itself that differ, such as {@code StartAction} or {@code
 *     Settings}
 * @param added the blocks that only the second flow has, in the order in which a contact may come
 *     to them
 * @param removed the blocks that only the first flow has, likewise
 * @param changed the blocks that do something else, in the order of the second flow
 */
public record FlowDiff(
    List<ValueChange> flow,
    List<BlockRef> added,
    List<BlockRef> removed,
    List<BlockChange> changed) {
  private static final Set<String> NOT_COMPARED = Set.of("Metadata", "Actions", "StartAction");

  public FlowDiff {
    flow = List.copyOf(flow);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** What differs from one flow to another. */
  public static FlowDiff between(FlowContent first, FlowContent second) {
    FlowContent before = ExclusiveConditions.sorted(first);
    FlowContent after = ExclusiveConditions.sorted(second);
    if (SemanticForm.json(before).equals(SemanticForm.json(after))) {
      return new FlowDiff(List.of(), List.of(), List.of(), List.of());
    }
    FlowGraph left = FlowGraph.of(before);
    FlowGraph right = FlowGraph.of(after);
    BlockMatches matches = new BlockMatches(left, right);
    BlockComparison comparison = new BlockComparison(left, right, matches);
    List<BlockRef> added = new ArrayList<>();
    List<BlockChange> changed = new ArrayList<>();
    for (FlowAction action : right.walk()) {
      Optional<FlowAction> old = matches.before(action);
      if (old.isEmpty()) {
        added.add(BlockRef.of(action));
      } else {
        BlockChange change = comparison.compare(old.get(), action);
        if (!change.isEmpty()) {
          changed.add(change);
        }
      }
    }
    List<BlockRef> removed =
        left.walk().stream().filter(a -> matches.after(a).isEmpty()).map(BlockRef::of).toList();
    return new FlowDiff(flowChanges(before, after, matches), added, removed, changed);
  }

  /** Which block is which: the second flow's identifiers by the first's. */
  public static Map<String, String> matches(FlowContent first, FlowContent second) {
    FlowContent before = ExclusiveConditions.sorted(first);
    FlowContent after = ExclusiveConditions.sorted(second);
    BlockMatches matches = new BlockMatches(FlowGraph.of(before), FlowGraph.of(after));
    Map<String, String> identifiers = new TreeMap<>();
    for (FlowAction action : before.actions()) {
      matches.after(action).ifPresent(a -> identifiers.put(action.identifier(), a.identifier()));
    }
    return identifiers;
  }

  /** Whether both flows do the same. */
  public boolean isEmpty() {
    return flow.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  private static List<ValueChange> flowChanges(
      FlowContent before, FlowContent after, BlockMatches matches) {
    List<ValueChange> changes = new ArrayList<>();
    Optional<FlowAction> oldStart = before.startAction().flatMap(before::action);
    Optional<FlowAction> newStart = after.startAction().flatMap(after::action);
    boolean same =
        oldStart.isPresent() && newStart.isPresent()
            ? matches.after(oldStart.get()).equals(newStart)
            : oldStart.equals(newStart) && before.startAction().equals(after.startAction());
    if (!same) {
      changes.add(
          new ValueChange(
              "StartAction",
              Optional.ofNullable(before.json().get("StartAction")),
              Optional.ofNullable(after.json().get("StartAction"))));
    }
    changes.addAll(ValueComparison.compare("", rest(before), rest(after)));
    return changes;
  }

  private static ObjectNode rest(FlowContent flow) {
    ObjectNode rest = flow.json().objectNode();
    flow.json()
        .properties()
        .forEach(
            field -> {
              if (!NOT_COMPARED.contains(field.getKey())) {
                rest.set(field.getKey(), field.getValue());
              }
            });
    return rest;
  }
}
