package dev.switchboard.flow.check;

import dev.switchboard.flow.check.FlowSet.Member;
import java.util.List;

/**
 * One rule about flows that are checked together. Its id and page are those of the rule of the same
 * name about contact centers; its class name ends in "SetRule" instead of "Rule".
 */
interface FlowSetRule {
  /** The id, in brackets at the start of messages. */
  default String id() {
    String name = getClass().getSimpleName();
    return name.substring(0, name.length() - "SetRule".length());
  }

  /** What it finds in one of the flows. */
  List<FlowFinding> check(FlowSet flows, Member member);

  /** An error of this rule. */
  default FlowFinding error(String pointer, String message) {
    return new FlowFinding(id(), Severity.ERROR, pointer, message);
  }
}
