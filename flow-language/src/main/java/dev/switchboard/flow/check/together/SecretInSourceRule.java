package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.FlowText;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Secrets;
import java.util.List;

/**
 * No password, key or token stands in a flow, for all to read. In Java another rule of this name
 * looks at all that is declared, flows included.
 */
final class SecretInSourceRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    return program.flows().stream()
        .flatMap(flow -> FlowText.of(flow).stream())
        .filter(text -> Secrets.isSecret(text.name(), text.value(), text.isSpoken()))
        .map(
            text ->
                warning(
                    text.place(),
                    text.step().words()
                        + ", parameter "
                        + text.path()
                        + ": looks like a secret written into the flow; keep it in Secrets Manager"
                        + " and let a function read it when it runs"))
        .toList();
  }
}
