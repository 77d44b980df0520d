package dev.switchboard.flow.check;

import dev.switchboard.flow.check.FlowSet.Member;
import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.List;

/** Modules invoke modules at most five levels deep. */
final class ModuleDepthSetRule implements FlowSetRule {
  private static final int DEEPEST = 5;

  @Override
  public List<FlowFinding> check(FlowSet flows, Member member) {
    List<FlowFinding> findings = new ArrayList<>();
    ModuleInvocations invocations = new ModuleInvocations(flows);
    if (member.subject().module()) {
      return findings;
    }
    for (FlowAction action : member.subject().content().actions()) {
      flows
          .module(member, action)
          .filter(m -> !invocations.isRecursive(m) && invocations.depth(m) > DEEPEST)
          .ifPresent(
              m ->
                  findings.add(
                      error(
                          action.pointer() + "/Parameters/FlowModuleId",
                          member.subject().where(action)
                              + ": "
                              + m.subject().where()
                              + " invokes modules "
                              + invocations.depth(m)
                              + " levels deep; Amazon Connect allows "
                              + DEEPEST
                              + ", so invoke some of them from the flow")));
    }
    return findings;
  }
}
