package dev.switchboard.processor.expand;

import dev.switchboard.processor.model.Block;
import java.util.List;

/**
 * A block and where it stands in its flow.
 *
 * @param block the block
 * @param index its place among all blocks of the flow
 * @param handlers the blocks that may catch its errors, nearest first; never itself
 */
record Route(Block block, int index, List<Block> handlers) {
  Route {
    handlers = List.copyOf(handlers);
  }
}
