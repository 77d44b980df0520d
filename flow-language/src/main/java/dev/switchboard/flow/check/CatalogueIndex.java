package dev.switchboard.flow.check;

import dev.switchboard.annotations.meta.FlowAction.NextAction;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.Catalogue;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * What the rules look up in a catalogue for each action, worked out once for each catalogue: reading a contact center
 * checks thousands of actions of a few dozen shapes.
 */
final class CatalogueIndex {
  // Weak, so that a catalogue with the block annotations of one compilation goes with it.
  private static final Map<Catalogue, CatalogueIndex> INDEXES = Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<String, List<ActionShape>> shapes = new HashMap<>();
  private final Map<ActionShape, ParameterTree> trees = new IdentityHashMap<>();
  private final Map<ActionShape, List<BlockMember>> members = new IdentityHashMap<>();

  private CatalogueIndex(Catalogue catalogue) {
    for (BlockType block : catalogue.blocks()) {
      block.actions().forEach(a -> members.put(a, block.members()));
    }
    for (String type : catalogue.actionTypes()) {
      List<ActionShape> ofType = catalogue.shapes(type);
      shapes.put(type, ofType);
      ofType.forEach(s -> trees.put(s, ParameterTree.of(s.parameters(), s.fixed())));
    }
  }

  /** The index of a catalogue. */
  static CatalogueIndex of(Catalogue catalogue) {
    return INDEXES.computeIfAbsent(catalogue, CatalogueIndex::new);
  }

  /** The shapes of an action; none if the catalogue does not know its type. */
  List<ActionShape> shapes(String type) {
    return shapes.getOrDefault(type, List.of());
  }

  /** Whether the catalogue knows an action type. */
  boolean knows(String type) {
    return shapes.containsKey(type);
  }

  /** Whether a flow ends at actions of a type. */
  boolean isTerminal(String type) {
    return shapes(type).stream().anyMatch(s -> s.next() == NextAction.TERMINAL);
  }

  /** The parameters of a shape by the levels of their paths. */
  ParameterTree tree(ActionShape shape) {
    return trees.get(shape);
  }

  /** The members of the block annotation that a shape comes from. */
  List<BlockMember> members(ActionShape shape) {
    return members.getOrDefault(shape, List.of());
  }
}
