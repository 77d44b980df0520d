package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Reading;
import dev.switchboard.flow.program.Untrusted;
import java.util.List;

/**
 * Nothing that a customer typed or said stands inside SSML, where it could break or change what is
 * spoken.
 */
final class UntrustedSsmlRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    Untrusted untrusted = Untrusted.of(program);
    return Readings.of(program)
        .filter(r -> isMarkup(r) && untrusted.isText(r))
        .map(
            r ->
                warning(
                    r.place(),
                    r.words()
                        + " comes from the customer and is put into SSML as it is; speak it as"
                        + " text, or have a Lambda function escape it"))
        .toList();
  }

  private static boolean isMarkup(Reading reading) {
    if (reading.pointer().endsWith("/SSML")) {
      return true;
    }
    return reading.pointer().endsWith("/Parameters/Text")
        && reading.step().text("Text").contains("<speak>");
  }
}
