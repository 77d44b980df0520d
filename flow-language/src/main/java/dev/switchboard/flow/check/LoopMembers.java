package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** The actions of a loop, as indexes and in words. */
final class LoopMembers {
  private static final int MOST_NAMED = 4;

  private LoopMembers() {}

  /** The indexes of its actions. */
  static BitSet members(List<FlowAction> loop) {
    BitSet members = new BitSet();
    loop.forEach(a -> members.set(a.index()));
    return members;
  }

  /** The loop in words, such as {@code Ask, Check and 3 others}. */
  static String of(FlowSubject flow, List<FlowAction> loop) {
    String named =
        loop.stream()
            .limit(MOST_NAMED)
            .map(a -> flow.words().action(a.identifier()))
            .collect(Collectors.joining(", "));
    int others = loop.size() - MOST_NAMED;
    return "of "
        + named
        + (others > 0 ? " and " + others + (others == 1 ? " other" : " others") : "");
  }
}
