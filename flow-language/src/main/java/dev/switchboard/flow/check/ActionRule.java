package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;

/** A rule that looks at one action at a time. */
interface ActionRule extends FlowRule {
  /** What it finds in the action. */
  List<FlowFinding> check(FlowSubject flow, FlowAction action);

  @Override
  default List<FlowFinding> check(FlowSubject flow) {
    return flow.content().actions().stream().flatMap(a -> check(flow, a).stream()).toList();
  }
}
