package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Paths;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Sensitive;
import dev.switchboard.flow.program.Step;
import java.util.List;
import java.util.Set;

/** Flow logs are off while a caller enters what looks like a card number or PIN. */
final class LoggedDigitsRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    List<Step> on =
        program.reachable("UpdateFlowLoggingBehavior").stream()
            .filter(s -> s.text("FlowLoggingBehavior").equals("Enabled"))
            .toList();
    Set<Step> logged = new Paths(program).reached(on, s -> s.is("UpdateFlowLoggingBehavior"));
    return program.reachable("GetParticipantInput").stream()
        .filter(
            s ->
                Sensitive.collects(s)
                    && s.parameter("InputEncryption").isMissingNode()
                    && logged.contains(s))
        .map(
            s ->
                warning(
                    s.place(),
                    s.words()
                        + ": the digits the caller enters here are written to the flow log; switch"
                        + " logging off before this block and on again after it"))
        .toList();
  }
}
