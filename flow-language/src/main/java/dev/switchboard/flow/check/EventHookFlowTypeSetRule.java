package dev.switchboard.flow.check;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.check.FlowSet.Member;
import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** An event hook starts a flow of the type that the event needs. */
final class EventHookFlowTypeSetRule implements FlowSetRule {
  @Override
  public List<FlowFinding> check(FlowSet flows, Member member) {
    List<FlowFinding> findings = new ArrayList<>();
    for (FlowAction action : member.subject().content().actions()) {
      if (action.type().equals("UpdateContactEventHooks")) {
        new TreeMap<>(FlowRoles.HOOKS)
            .forEach(
                (hook, needed) -> {
                  Optional<Member> flow = flows.flow(member, action, "EventHooks." + hook);
                  Optional<FlowType> type = flow.flatMap(f -> f.subject().type());
                  if (type.isPresent() && type.get() != needed) {
                    findings.add(
                        error(
                            action.pointer() + "/Parameters/EventHooks/" + hook,
                            member.subject().where(action)
                                + ": "
                                + hook
                                + " starts "
                                + flow.orElseThrow().subject().where()
                                + ", which is of type "
                                + type.get()
                                + "; use a flow of type "
                                + needed));
                  }
                });
      }
    }
    return findings;
  }
}
