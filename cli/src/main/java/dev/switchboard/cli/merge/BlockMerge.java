package dev.switchboard.cli.merge;

import dev.switchboard.cli.center.CompiledCenter.WrittenBlock;
import dev.switchboard.cli.imports.SourceBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to become of one block.
 *
 * @param kind what is done
 * @param key what it is called in all versions
 * @param written where the source has it; empty if it is new
 * @param block what it says in the end; empty if it is removed
 * @param taken what is brought back, each in words
 */
record BlockMerge(
    Kind kind,
    String key,
    Optional<WrittenBlock> written,
    Optional<SourceBlock> block,
    List<String> taken) {
  /** What is done with a block. */
  enum Kind {
    /** Members of its annotation are written anew. */
    CHANGE,
    /** It gets another annotation. */
    REPLACE,
    /** It is new. */
    ADD,
    /** It goes. */
    REMOVE
  }

  BlockMerge {
    taken = new ArrayList<>(taken);
  }

  /** The blocks to which it leads in the end. */
  Set<String> targets() {
    return block.map(SourceBlock::targets).orElse(Set.of());
  }
}
