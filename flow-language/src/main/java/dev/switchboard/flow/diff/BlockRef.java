package dev.switchboard.flow.diff;

import dev.switchboard.flow.content.FlowAction;

/**
 * A block that only one of two flows has.
 *
 * @param identifier its identifier
 * @param type its action type
 */
public record BlockRef(String identifier, String type) {
  static BlockRef of(FlowAction action) {
    return new BlockRef(action.identifier(), action.type());
  }
}
