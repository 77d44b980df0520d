package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import java.util.ArrayList;
import java.util.List;

/**
 * Contact attributes, which contact records keep for years, hold no card numbers, PINs and the
 * like.
 */
final class PersonalAttributeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    Program.of(center)
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
                                    ModuleContracts.origin(step, "Attributes", key),
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
