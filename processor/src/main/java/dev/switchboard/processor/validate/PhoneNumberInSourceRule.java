package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** No phone number stands in the source; a test environment would call it. */
final class PhoneNumberInSourceRule implements Rule {
  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (Texts.Text text : Texts.of(center)) {
      if (!text.spoken() && E164.matcher(text.value()).matches()) {
        findings.add(
            warning(
                text.origin(),
                text.where()
                    + ": the number "
                    + text.value()
                    + " is written into the source; use an environment value"));
      }
    }
    return findings;
  }
}
