package dev.switchboard.flow.check;

import dev.switchboard.flow.check.FlowSet.Member;
import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.List;

/** A module does not invoke itself, neither directly nor through other modules. */
final class ModuleRecursionSetRule implements FlowSetRule {
  @Override
  public List<FlowFinding> check(FlowSet flows, Member member) {
    List<FlowFinding> findings = new ArrayList<>();
    ModuleInvocations invocations = new ModuleInvocations(flows);
    if (member.subject().module() && invocations.isRecursive(member)) {
      for (FlowAction action : member.subject().content().actions()) {
        flows
            .module(member, action)
            .filter(invocations::isRecursive)
            .ifPresent(
                invoked ->
                    findings.add(
                        error(
                            action.pointer() + "/Parameters/FlowModuleId",
                            member.subject().where(action)
                                + ": invoking "
                                + invoked.subject().where()
                                + " leads back to this module, which Amazon Connect refuses; move"
                                + " what both need into a third module")));
      }
    }
    return findings;
  }
}
