package dev.switchboard.cli.merge;

import dev.switchboard.cli.center.CompiledCenter.WrittenBlock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the block that wrote an action: compounds write several, called after the block. */
final class BlockOwners {
  private final List<WrittenBlock> blocks;

  BlockOwners(List<WrittenBlock> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  Optional<WrittenBlock> of(String identifier) {
    return blocks.stream()
        .filter(
            b -> identifier.equals(b.identifier()) || identifier.startsWith(b.identifier() + "."))
        .max(Comparator.comparingInt(b -> b.identifier().length()));
  }
}
