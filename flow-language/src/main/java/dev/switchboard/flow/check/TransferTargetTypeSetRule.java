package dev.switchboard.flow.check;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.check.FlowSet.Member;
import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Transfer to flow leads to an inbound or transfer flow. */
final class TransferTargetTypeSetRule implements FlowSetRule {
  @Override
  public List<FlowFinding> check(FlowSet flows, Member member) {
    List<FlowFinding> findings = new ArrayList<>();
    for (FlowAction action : member.subject().content().actions()) {
      if (action.type().equals("TransferToFlow")) {
        Optional<Member> target = flows.flow(member, action, "ContactFlowId");
        Optional<FlowType> type = target.flatMap(t -> t.subject().type());
        if (type.isPresent() && !FlowRoles.isTransferTarget(type.get())) {
          findings.add(
              error(
                  action.pointer() + "/Parameters/ContactFlowId",
                  member.subject().where(action)
                      + ": "
                      + target.orElseThrow().subject().where()
                      + " is of type "
                      + type.get()
                      + ", to which no flow can transfer; use a flow of type CONTACT_FLOW"));
        }
      }
    }
    return findings;
  }
}
