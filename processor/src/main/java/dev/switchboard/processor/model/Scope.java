package dev.switchboard.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A flow, a module, or a section of one: blocks and sections in declaration order.
 *
 * @param typeName the qualified name of the type
 * @param path the names of the sections around and including it, joined by dots; empty for the flow
 *     itself
 * @param handler the identifier of its error handler
 * @param parts its blocks and sections
 */
public record Scope(String typeName, String path, Optional<String> handler, List<Part> parts) {
  public Scope {
    parts = List.copyOf(parts);
  }

  /** A block or a section. */
  public sealed interface Part permits BlockPart, SectionPart {}

  /** A block. */
  public record BlockPart(Block block) implements Part {}

  /** A section. */
  public record SectionPart(Scope scope) implements Part {}

  /** All blocks, those of sections included, in declaration order. */
  public List<Block> blocks() {
    return parts.stream()
        .flatMap(
            p ->
                p instanceof BlockPart b
                    ? java.util.stream.Stream.of(b.block())
                    : ((SectionPart) p).scope().blocks().stream())
        .toList();
  }
}
