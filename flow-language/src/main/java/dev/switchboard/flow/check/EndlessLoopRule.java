package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.graph.EdgeKind;
import dev.switchboard.flow.graph.FlowGraph;
import java.util.BitSet;
import java.util.List;

/**
 * A loop has something in it that waits or counts. One that only errors lead out of runs for ever,
 * as fast as it can: an error. One that is left when a condition says so may still run a thousand
 * times a second: a warning.
 */
final class EndlessLoopRule implements FlowRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow) {
    if (flow.graph().cycles().isEmpty()) {
      return List.of();
    }
    return rushed(flow).stream()
        .filter(loop -> flow.graph().isReachable(loop.get(0)))
        .map(loop -> finding(flow, loop))
        .toList();
  }

  /** The loops without the actions that wait or count. */
  private static List<List<FlowAction>> rushed(FlowSubject flow) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode actions = json.putArray("Actions");
    flow.content().actions().stream()
        .filter(a -> !Pauses.pauses(flow, a))
        .forEach(a -> actions.add(a.json()));
    return FlowGraph.of(FlowContent.of(json)).cycles().stream()
        .map(
            loop ->
                loop.stream()
                    .map(a -> flow.content().action(a.identifier()).orElseThrow())
                    .toList())
        .toList();
  }

  private FlowFinding finding(FlowSubject flow, List<FlowAction> loop) {
    FlowAction first = loop.get(0);
    BitSet members = LoopMembers.members(loop);
    boolean left = loop.stream().anyMatch(a -> Pauses.leaves(a) || isLeft(flow, members, a));
    String circle = LoopMembers.of(flow, loop);
    if (left) {
      return warning(
          first.pointer(),
          flow.where(first)
              + ": the loop "
              + circle
              + " has no input, counter or wait in it, so a contact may rush round it; put one in");
    }
    return error(
        first.pointer(),
        flow.where(first)
            + ": the loop "
            + circle
            + " never ends and has no input, counter or wait in it; lead one of its branches out");
  }

  private static boolean isLeft(FlowSubject flow, BitSet loop, FlowAction action) {
    return flow.graph().edgesFrom(action).stream()
        .filter(e -> e.kind() != EdgeKind.ERROR || e.label().equals("NoMatchingCondition"))
        .anyMatch(e -> e.to().isPresent() && !loop.get(e.to().get().index()));
  }
}
