package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.FlowRoles;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.ProgramFlow;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Transfer to flow leads to an inbound or transfer flow; queue, whisper, hold and campaign flows
 * can't be its target.
 */
final class TransferTargetTypeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ProgramFlow flow : Program.of(center).flows()) {
      for (Step step : flow.steps()) {
        if (step.is("TransferToFlow")) {
          step.resource("ContactFlowId")
              .filter(
                  r ->
                      FlowTypes.of(r).filter(type -> !FlowRoles.isTransferTarget(type)).isPresent())
              .ifPresent(
                  r ->
                      findings.add(
                          error(
                              step.origin("ContactFlowId"),
                              step.words()
                                  + ": flow "
                                  + r.id()
                                  + " is of type "
                                  + FlowTypes.of(r).orElseThrow()
                                  + ", to which no flow can transfer; use a flow of type"
                                  + " CONTACT_FLOW")));
        }
      }
    }
    return findings;
  }
}
