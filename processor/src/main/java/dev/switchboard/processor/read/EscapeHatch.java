package dev.switchboard.processor.read;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.block.Action;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction.NextAction;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.MemberType;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a block type for each use of {@code @Action}, which stands for whatever action it names.
 */
final class EscapeHatch {
  /** The annotation. */
  static final String NAME = Action.class.getCanonicalName();

  private EscapeHatch() {}

  /** The block type of a use. */
  static BlockType of(Map<String, Sourced<Value>> written) {
    Sourced<Value> given = written.get("type");
    String type = given != null && given.value() instanceof Value.Text text ? text.text() : "";
    ActionShape shape =
        new ActionShape(
            Action.class.getSimpleName(),
            type,
            type,
            "",
            EnumSet.allOf(FlowType.class),
            true,
            EnumSet.allOf(Channel.class),
            Evidence.OWN,
            "",
            NextAction.OPTIONAL,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            "");
    return new BlockType(shape.block(), NAME, List.of(shape), List.of(next()), List.of());
  }

  private static BlockMember next() {
    return new BlockMember(
        "next",
        new MemberType(MemberType.Kind.CLASS, false, ""),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        List.of(),
        Optional.of(Following.class.getCanonicalName()));
  }
}
