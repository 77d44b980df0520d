package dev.switchboard.processor.validate;

import dev.switchboard.flow.program.Sensitive;
import dev.switchboard.processor.model.ContactCenter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * No account id and no ARN with one stands in the source; another environment has another account.
 */
final class AccountInSourceRule implements Rule {
  private static final Pattern ARN =
      Pattern.compile("arn:aws[a-z-]*:[a-z0-9-]*:[a-z0-9-]*:(\\d{12}):\\S+");
  private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
  private static final int ACCOUNT_LENGTH = 12;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (Texts.Text text : Texts.of(center)) {
      if (text.value().contains("arn:aws") && ARN.matcher(text.value()).find()) {
        findings.add(
            warning(
                text.origin(),
                text.where()
                    + ": an ARN with an account id is written into the source; refer to a declared"
                    + " resource, with @ImportExisting if it exists already, or use an environment"
                    + " value"));
      } else if (text.value().length() == ACCOUNT_LENGTH
          && ACCOUNT.matcher(text.value()).matches()
          && Sensitive.words(text.name()).contains("account")) {
        findings.add(
            warning(
                text.origin(),
                text.where()
                    + ": an account id is written into the source; use an environment value"));
      }
    }
    return findings;
  }
}
