package dev.switchboard.cli.merge;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.Following;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.Catalogue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the targets of block annotations lead to where they are not written. */
final class Defaults {
  private static final String ACTION = "Action";

  private Defaults() {}

  /** A target's default. */
  enum Default {
    /** The block below. */
    FOLLOWING,
    /** The error handler. */
    HANDLER,
    /** Nothing. */
    NONE
  }

  /** Whether the annotation is one of Switchboard's own. */
  static boolean isStandard(String annotation) {
    return annotation.equals(ACTION) || type(annotation).isPresent();
  }

  /** The members of an annotation that are targets. */
  static Map<String, Default> of(String annotation) {
    Map<String, Default> defaults = new LinkedHashMap<>();
    if (annotation.equals(ACTION)) {
      defaults.put("next", Default.FOLLOWING);
    }
    type(annotation)
        .ifPresent(
            type ->
                type.members().stream()
                    .filter(BlockMember::isTarget)
                    .forEach(m -> defaults.put(m.name(), of(m))));
    return defaults;
  }

  private static Default of(BlockMember member) {
    String name = member.defaultTarget().orElse("");
    return name.equals(Following.class.getName())
        ? Default.FOLLOWING
        : name.equals(FlowDefault.class.getName()) ? Default.HANDLER : Default.NONE;
  }

  private static Optional<BlockType> type(String annotation) {
    return Catalogue.standard().blocks().stream()
        .filter(b -> b.name().equals(annotation))
        .findFirst();
  }
}
