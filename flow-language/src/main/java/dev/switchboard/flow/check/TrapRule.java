package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.graph.FlowGraph;
import java.util.BitSet;
import java.util.List;

/** From every action that a contact gets to, a transfer or an end can be reached. */
final class TrapRule implements FlowRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow) {
    if (Pauses.isEndedFromOutside(flow)) {
      return List.of();
    }
    FlowGraph graph = flow.graph();
    List<FlowAction> ends =
        flow.content().actions().stream().filter(a -> Pauses.ends(flow, a)).toList();
    BitSet free = new BitSet();
    graph.leadingTo(ends).forEach(a -> free.set(a.index()));
    return graph.cycles().stream()
        .filter(loop -> graph.isReachable(loop.get(0)) && !free.get(loop.get(0).index()))
        // A loop without a pause is an EndlessLoop already, and the loops before this one only lead
        // to it.
        .filter(
            loop -> loop.stream().anyMatch(a -> Pauses.pauses(flow, a)) && isClosed(graph, loop))
        .map(loop -> trapped(flow, loop))
        .toList();
  }

  private static boolean isClosed(FlowGraph graph, List<FlowAction> loop) {
    BitSet members = LoopMembers.members(loop);
    return loop.stream()
        .flatMap(a -> graph.edgesFrom(a).stream())
        .allMatch(e -> e.to().isEmpty() || members.get(e.to().get().index()));
  }

  private FlowFinding trapped(FlowSubject flow, List<FlowAction> loop) {
    return error(
        loop.get(0).pointer(),
        flow.where(loop.get(0))
            + ": no branch leads out of the loop "
            + LoopMembers.of(flow, loop)
            + ", so a contact only gets away by hanging up; lead one to a transfer or an end");
  }
}
