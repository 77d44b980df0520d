package dev.switchboard.flow.check;

import dev.switchboard.annotations.meta.FlowAction.NextAction;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.Catalogue;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * What the rules look up in a catalogue for each action, worked out once for each shape: a contact
 * center has thousands of actions of a few dozen shapes.
 */
final class CatalogueIndex {
  // Weak, so that a catalogue with the block annotations of one compilation goes with it.
  private static final Map<Catalogue, CatalogueIndex> INDEXES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<ActionShape, ParameterTree> trees =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<ActionShape, List<Requirement>> requirements =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private CatalogueIndex() {}

  /** The index of a catalogue. It does not hold the catalogue, which would never go then. */
  static CatalogueIndex of(Catalogue catalogue) {
    return INDEXES.computeIfAbsent(catalogue, c -> new CatalogueIndex());
  }

  /** Whether a flow ends at actions of these shapes. */
  static boolean isTerminal(List<ActionShape> shapes) {
    return shapes.stream().anyMatch(s -> s.next() == NextAction.TERMINAL);
  }

  /** The parameters of a shape by the levels of their paths. */
  ParameterTree tree(ActionShape shape) {
    return trees.computeIfAbsent(shape, s -> ParameterTree.of(s.parameters(), s.fixed()));
  }

  /** Which parameters of a shape may be written only with others. */
  List<Requirement> requirements(ActionShape shape, Catalogue catalogue) {
    return requirements.computeIfAbsent(shape, s -> requirementsOf(s, catalogue));
  }

  private static List<Requirement> requirementsOf(ActionShape shape, Catalogue catalogue) {
    return catalogue.blockOf(shape).stream()
        .flatMap(b -> b.members().stream().flatMap(m -> requirementsOf(m, b, shape).stream()))
        .toList();
  }

  private static List<Requirement> requirementsOf(
      BlockMember member, BlockType block, ActionShape shape) {
    String path = pathOf(member, shape);
    if (path.isEmpty()) {
      return List.of();
    }
    return member.requires().stream()
        .flatMap(r -> block.member(r).stream())
        .map(r -> pathOf(r, shape))
        .filter(p -> !p.isEmpty() && !p.equals(path))
        .map(p -> new Requirement(path, p))
        .toList();
  }

  private static String pathOf(BlockMember member, ActionShape shape) {
    return member
        .parameter()
        .filter(p -> p.action().equals(shape.type()))
        .map(p -> p.path())
        .orElse("");
  }

  /**
   * A parameter that may be written only with another.
   *
   * @param path its path
   * @param needed the path of the other
   */
  record Requirement(String path, String needed) {}
}
