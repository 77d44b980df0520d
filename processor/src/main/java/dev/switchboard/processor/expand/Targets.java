package dev.switchboard.processor.expand;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.ResourceModel;
import java.util.List;
import java.util.Optional;

/** Finds the actions that the targets of one flow's blocks lead to. */
final class Targets {
  static final String FOLLOWING = Following.class.getCanonicalName();
  static final String FLOW_DEFAULT = FlowDefault.class.getCanonicalName();
  static final String UNSET = Unset.class.getCanonicalName();

  private final FlowModel flow;
  private final Layout layout;
  private final Declared declared;
  private final Findings findings;

  Targets(FlowModel flow, Layout layout, Declared declared, Findings findings) {
    this.flow = flow;
    this.layout = layout;
    this.declared = declared;
    this.findings = findings;
  }

  /** The same targets, telling what is wrong elsewhere. */
  Targets(Targets targets, Findings findings) {
    this(targets.flow, targets.layout, targets.declared, findings);
  }

  /**
   * The identifier of the action that a target leads to; empty if there is none, which is then
   * told.
   *
   * @param member the member that gives the target
   * @param typeName the class literal, or a stand-in
   */
  Optional<String> find(Route from, String member, String typeName, Origin origin) {
    if (typeName.equals(FOLLOWING)) {
      return layout.following(from).map(Actions::entry);
    }
    if (typeName.equals(FLOW_DEFAULT)) {
      return handler(from);
    }
    if (typeName.equals(UNSET)) {
      return Optional.empty();
    }
    Optional<Block> block = layout.block(typeName);
    if (block.isEmpty()) {
      unknown(from, member, typeName, origin);
    }
    return block.map(Actions::entry);
  }

  /** The error handler that catches what a block leaves open. */
  Optional<String> handler(Route from) {
    return from.handlers().stream().findFirst().map(Actions::entry);
  }

  private void unknown(Route from, String member, String typeName, Origin origin) {
    String simple = typeName.substring(typeName.lastIndexOf('.') + 1);
    Optional<FlowModel> other = declared.flowOfBlock(typeName);
    Optional<ResourceModel> resource = declared.resource(typeName);
    List<String> blocks =
        layout.routes().stream().map(r -> BlockWords.name(flow, r.block())).toList();
    if (other.isPresent()) {
      findings.brokenPath(
          "ForeignBlock",
          place(from, member)
              + ": "
              + simple
              + " is a block of "
              + BlockWords.of(other.get())
              + ", and a contact can't enter a flow in its middle; "
              + (blocks.contains(simple)
                  ? "use the " + simple + " of this flow"
                  : "use a block of this flow")
              + " or @TransferToFlow",
          origin);
    } else if (resource.isPresent()) {
      findings.brokenPath(
          "TargetNotBlock",
          place(from, member)
              + ": "
              + simple
              + " is "
              + "the "
              + resource.get().words()
              + ", not a block; "
              + Suggestion.clause(simple, blocks, "blocks of this flow"),
          origin);
    } else {
      findings.brokenPath(
          "TargetNotBlock",
          place(from, member)
              + ": "
              + simple
              + " is not a block of this flow; "
              + Suggestion.clause(simple, blocks, "blocks of this flow"),
          origin);
    }
  }

  private String place(Route from, String member) {
    return BlockWords.of(flow, from.block()) + ", " + member;
  }
}
