package dev.switchboard.processor.expand;

import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.ParameterSpec;
import dev.switchboard.flow.content.Identifiers;
import dev.switchboard.processor.model.Block;
import java.util.ArrayList;
import java.util.List;

/** The actions that a block stands for: compounds are taken apart here and nowhere else. */
final class Actions {
  private Actions() {}

  /**
   * The actions of a block, in the order in which they run: the primary one last, before it those
   * that are always there and those of which the block gives a parameter.
   */
  static List<Part> of(Block block) {
    List<ActionShape> shapes = block.type().actions();
    if (shapes.size() == 1) {
      return List.of(new Part(shapes.get(0), block.identifier()));
    }
    List<Part> parts = new ArrayList<>();
    for (ActionShape shape : shapes) {
      if (shape == block.type().primary()) {
        parts.add(new Part(shape, block.identifier()));
      } else if (gives(block, shape)) {
        parts.add(new Part(shape, Identifiers.of(block.identifier(), shape.type())));
      }
    }
    return parts;
  }

  /** The identifier of the action at which a contact enters a block. */
  static String entry(Block block) {
    return block.type().actions().isEmpty() ? block.identifier() : of(block).get(0).identifier();
  }

  private static boolean gives(Block block, ActionShape shape) {
    if (shape.always()) {
      return true;
    }
    for (ParameterSpec parameter : shape.parameters()) {
      if (block.values().containsKey(parameter.member())) {
        return true;
      }
    }
    return false;
  }

  /**
   * One action.
   *
   * @param shape what it is
   * @param identifier its identifier
   */
  record Part(ActionShape shape, String identifier) {}
}
