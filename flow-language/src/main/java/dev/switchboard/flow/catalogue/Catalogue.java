package dev.switchboard.flow.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The block annotations there are, and the actions that they stand for. */
public final class Catalogue {
  private final Map<String, BlockType> byQualifiedName = new LinkedHashMap<>();
  private final Map<String, List<ActionShape>> byActionType = new LinkedHashMap<>();

  /** A catalogue of these block annotations. */
  public Catalogue(List<BlockType> blocks) {
    for (BlockType block : blocks) {
      byQualifiedName.put(block.qualifiedName(), block);
      for (ActionShape shape : block.actions()) {
        byActionType.computeIfAbsent(shape.type(), t -> new ArrayList<>()).add(shape);
      }
    }
  }

  /** The block annotations that come with the product; read once, when they are first asked for. */
  public static Catalogue standard() {
    return StandardBlocks.CATALOGUE;
  }

  /** The block annotations, in order. */
  public List<BlockType> blocks() {
    return List.copyOf(byQualifiedName.values());
  }

  /** The block annotation of a qualified name. */
  public Optional<BlockType> block(String qualifiedName) {
    return Optional.ofNullable(byQualifiedName.get(qualifiedName));
  }

  /** The shapes of an action; none if no block annotation stands for it. */
  public List<ActionShape> shapes(String actionType) {
    return List.copyOf(byActionType.getOrDefault(actionType, List.of()));
  }

  /** The action types there are, in order. */
  public List<String> actionTypes() {
    return List.copyOf(byActionType.keySet());
  }
}
