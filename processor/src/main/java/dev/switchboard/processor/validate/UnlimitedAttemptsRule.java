package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Step;
import java.util.List;

/**
 * A caller can't try PINs and the like again and again: the way back to the input passes a counter.
 */
final class UnlimitedAttemptsRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = Program.of(center);
    Paths paths = new Paths(program);
    return program.reachable("GetParticipantInput").stream()
        .filter(Sensitive::collects)
        .filter(s -> paths.reached(List.of(s), step -> counts(step) || step.equals(s)).contains(s))
        .map(
            s ->
                warning(
                    s.origin(),
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
