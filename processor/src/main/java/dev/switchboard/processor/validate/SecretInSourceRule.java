package dev.switchboard.processor.validate;

import dev.switchboard.flow.program.Secrets;
import dev.switchboard.processor.model.ContactCenter;
import java.util.ArrayList;
import java.util.List;

/**
 * No password, key or token stands in the source; it would stand in templates and flows for all to
 * read.
 */
final class SecretInSourceRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (Texts.Text text : Texts.of(center)) {
      if (Secrets.isSecret(text.name(), text.value(), text.spoken())) {
        findings.add(
            warning(
                text.origin(),
                text.where()
                    + ": looks like a secret written into the source; keep it in Secrets Manager"
                    + " and let the function read it when it runs"));
      }
    }
    return findings;
  }
}
