package dev.switchboard.flow.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The block annotations there are, and the actions that they stand for. */
public final class Catalogue {
  private final Map<String, List<String>> actionTypesByBlock = new LinkedHashMap<>();
  private final Map<String, List<String>> blocksByActionType = new LinkedHashMap<>();
  private final Map<String, BlockType> read = new ConcurrentHashMap<>();
  private final Map<String, List<ActionShape>> shapes = new ConcurrentHashMap<>();
  private final Function<String, BlockType> reader;

  /** A catalogue of these block annotations. */
  public Catalogue(List<BlockType> blocks) {
    this(
        names -> {
          throw new IllegalStateException("all blocks were given");
        },
        Map.of());
    blocks.forEach(this::put);
  }

  /**
   * A catalogue that reads a block annotation when somebody first asks for it or for an action of
   * it.
   */
  Catalogue(Function<String, BlockType> reader, Map<String, List<String>> actionTypesByBlock) {
    this.reader = reader;
    actionTypesByBlock.forEach(this::add);
  }

  private void put(BlockType block) {
    add(block.qualifiedName(), block.actions().stream().map(ActionShape::type).toList());
    read.put(block.qualifiedName(), block);
  }

  private void add(String block, List<String> actionTypes) {
    actionTypesByBlock.put(block, actionTypes);
    actionTypes.forEach(
        t -> blocksByActionType.computeIfAbsent(t, k -> new ArrayList<>()).add(block));
  }

  /**
   * The block annotations that come with the product; each is read once, when it is first needed.
   */
  public static Catalogue standard() {
    return StandardBlocks.CATALOGUE;
  }

  /** This catalogue and more block annotations after it. */
  public Catalogue with(List<BlockType> more) {
    Catalogue both = new Catalogue(this::read, actionTypesByBlock);
    for (BlockType block : more) {
      both.put(block);
    }
    return both;
  }

  /** The block annotations, in order. */
  public List<BlockType> blocks() {
    return actionTypesByBlock.keySet().stream().map(this::read).toList();
  }

  /** The block annotation of a qualified name. */
  public Optional<BlockType> block(String qualifiedName) {
    return actionTypesByBlock.containsKey(qualifiedName)
        ? Optional.of(read(qualifiedName))
        : Optional.empty();
  }

  /** The shapes of an action; none if no block annotation stands for it. */
  public List<ActionShape> shapes(String actionType) {
    return blocksByActionType.containsKey(actionType)
        ? shapes.computeIfAbsent(actionType, this::readShapes)
        : List.of();
  }

  /** The block annotation that a shape of this catalogue is part of. */
  public Optional<BlockType> blockOf(ActionShape shape) {
    return blocksByActionType.getOrDefault(shape.type(), List.of()).stream()
        .map(this::read)
        .filter(b -> b.actions().stream().anyMatch(s -> s == shape))
        .findFirst();
  }

  /** The action types there are, in order. */
  public List<String> actionTypes() {
    return List.copyOf(blocksByActionType.keySet());
  }

  private List<ActionShape> readShapes(String actionType) {
    return blocksByActionType.get(actionType).stream()
        .distinct()
        .flatMap(b -> read(b).actions().stream())
        .filter(s -> s.type().equals(actionType))
        .toList();
  }

  private BlockType read(String block) {
    return read.computeIfAbsent(block, reader);
  }
}
