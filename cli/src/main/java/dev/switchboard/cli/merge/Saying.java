package dev.switchboard.cli.merge;

import dev.switchboard.cli.center.CompiledCenter.WrittenBlock;
import dev.switchboard.cli.imports.SourceBlock;
import dev.switchboard.cli.imports.SourceBlocks;
import dev.switchboard.flow.content.FlowAction;
import java.util.List;
import java.util.Optional;

/** What a block of the source says in one version of its flow. */
final class Saying {
  private Saying() {}

  /** The block as its annotation says it, targets by key; empty if the annotation can't. */
  static Optional<SourceBlock> of(
      SourceBlocks blocks, WrittenBlock written, String key, FlowVersion version) {
    List<FlowAction> actions = version.actions(key);
    if (actions.isEmpty() || actions.size() > 2) {
      return Optional.empty();
    }
    return blocks
        .as(
            written.annotation(),
            actions.size() == 2 ? Optional.of(actions.get(0)) : Optional.empty(),
            actions.get(actions.size() - 1))
        .map(b -> b.named(version::key));
  }
}
