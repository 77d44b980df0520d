package dev.switchboard.flow.check.together;

import dev.switchboard.flow.check.FlowRoles;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Transfer to flow leads to an inbound or transfer flow; queue, whisper, hold and campaign flows
 * can't be its target.
 */
final class TransferTargetTypeRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    List<ProgramFinding> findings = new ArrayList<>();
    for (ProgramFlow flow : program.flows()) {
      for (Step step : flow.steps()) {
        if (step.is("TransferToFlow")) {
          program
              .surroundings()
              .flow(step, "ContactFlowId")
              .filter(f -> f.type().filter(t -> !FlowRoles.isTransferTarget(t)).isPresent())
              .ifPresent(
                  target ->
                      findings.add(
                          error(
                              step.place("ContactFlowId"),
                              step.words()
                                  + ": "
                                  + target.words()
                                  + " is of type "
                                  + target.type().orElseThrow()
                                  + ", to which no flow can transfer; use a flow of type"
                                  + " CONTACT_FLOW")));
        }
      }
    }
    return findings;
  }
}
