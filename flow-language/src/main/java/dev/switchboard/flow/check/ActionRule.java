package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.List;

/** A rule that looks at one action at a time. */
interface ActionRule extends FlowRule {
  /** What it finds in the action. */
  List<FlowFinding> check(FlowSubject flow, FlowAction action);

  @Override
  default List<FlowFinding> check(FlowSubject flow) {
    List<FlowFinding> findings = new ArrayList<>(0);
    for (FlowAction action : flow.content().actions()) {
      findings.addAll(check(flow, action));
    }
    return findings;
  }
}
