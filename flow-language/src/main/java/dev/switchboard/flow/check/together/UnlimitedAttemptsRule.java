package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Paths;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Sensitive;
import dev.switchboard.flow.program.Step;
import java.util.List;

/**
 * A caller can't try PINs and the like again and again: the way back to the input passes a counter.
 */
final class UnlimitedAttemptsRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    Paths paths = new Paths(program);
    return program.reachable("GetParticipantInput").stream()
        .filter(Sensitive::collects)
        .filter(s -> paths.reached(List.of(s), step -> counts(step) || step.equals(s)).contains(s))
        .map(
            s ->
                warning(
                    s.place(),
                    s.words()
                        + ": a caller can come back here as often as they like and try all numbers;"
                        + " put a Loop block in the way back"))
        .toList();
  }

  /** What may count attempts: a loop, or a comparison with something that was kept. */
  private static boolean counts(Step step) {
    return step.is("Loop")
        || step.is("Compare")
            && step.readings().stream()
                .anyMatch(r -> r.root().equals("Attributes") || r.root().equals("FlowAttributes"));
  }
}
