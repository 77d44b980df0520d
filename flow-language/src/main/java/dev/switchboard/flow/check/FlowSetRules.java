package dev.switchboard.flow.check;

import dev.switchboard.flow.check.FlowSet.Member;
import java.util.List;

/** All rules about flows that are checked together. */
public final class FlowSetRules {
  private static final List<FlowSetRule> RULES =
      List.of(
          new TransferTargetTypeSetRule(),
          new EventHookFlowTypeSetRule(),
          new ModuleRecursionSetRule(),
          new ModuleDepthSetRule());

  private FlowSetRules() {}

  /** The ids of all rules. */
  public static List<String> ids() {
    return RULES.stream().map(FlowSetRule::id).toList();
  }

  /** What the rules find in one of the flows. */
  public static List<FlowFinding> check(FlowSet flows, Member member) {
    return RULES.stream().flatMap(rule -> rule.check(flows, member).stream()).toList();
  }
}
