package dev.switchboard.processor.write;

import com.squareup.javapoet.TypeSpec;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.cycles.Shard;
import java.util.stream.Stream;

/**
 * Writes a stack that sets the contents of flows which refer to flows of later stacks, and
 * associates hours and email addresses of different stacks.
 */
final class ContentsStackWriter {
  private final CenterCode code;
  private final Shard shard;

  ContentsStackWriter(CenterCode code, Shard shard) {
    this.code = code;
    this.shard = shard;
  }

  /** The class. */
  TypeSpec write() {
    LateSteps late = new LateSteps(code);
    StackClass stack =
        new StackClass(
            code,
            shard,
            "references between stacks that are set late",
            Stream.of(Shard.first(Concern.INSTANCE)));
    late.contents(shard).forEach(flow -> late.fill(stack, shard, flow));
    late.links(shard).forEach(resource -> late.link(stack, shard, resource));
    return stack.build();
  }
}
