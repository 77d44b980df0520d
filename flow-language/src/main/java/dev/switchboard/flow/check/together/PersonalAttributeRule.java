package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Sensitive;
import java.util.ArrayList;
import java.util.List;

/**
 * Contact attributes, which contact records keep for years, hold no card numbers, PINs and the
 * like.
 */
final class PersonalAttributeRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    List<ProgramFinding> findings = new ArrayList<>();
    program
        .reachable("UpdateContactAttributes")
        .forEach(
            step ->
                step.parameter("Attributes")
                    .fieldNames()
                    .forEachRemaining(
                        key -> {
                          String value = step.parameter("Attributes").path(key).asText("");
                          if (Sensitive.isName(key) && value.startsWith("$.")) {
                            findings.add(
                                warning(
                                    step.entry("Attributes", key),
                                    step.words()
                                        + ": attribute \""
                                        + key
                                        + "\" keeps sensitive data in the contact record; use a"
                                        + " flow attribute, or keep it in a Lambda function"));
                          }
                        }));
    return findings;
  }
}
