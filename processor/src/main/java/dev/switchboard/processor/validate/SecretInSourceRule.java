package dev.switchboard.processor.validate;

import dev.switchboard.flow.program.Sensitive;
import dev.switchboard.processor.model.ContactCenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * No password, key or token stands in the source; it would stand in templates and flows for all to
 * read.
 */
final class SecretInSourceRule implements Rule {
  private static final Pattern KEY =
      Pattern.compile(
          "\\b(AKIA|ASIA)[0-9A-Z]{16}\\b|-----BEGIN [A-Z ]*PRIVATE"
              + " KEY-----|\\bgh[pousr]_[A-Za-z0-9]{36}\\b");

  private static final Set<String> NAMES =
      Set.of(
          "password",
          "passwd",
          "secret",
          "token",
          "api key",
          "apikey",
          "secret key",
          "access key",
          "private key",
          "client secret",
          "auth token");

  /** No key is shorter. */
  private static final int SHORTEST_KEY = 20;

  /** Shorter values are switches, not secrets. */
  private static final int SHORTEST = 8;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (Texts.Text text : Texts.of(center)) {
      boolean key = text.value().length() >= SHORTEST_KEY && KEY.matcher(text.value()).find();
      if (key || isNamedSecret(text)) {
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

  private static boolean isNamedSecret(Texts.Text text) {
    return text.isLiteral()
        && !text.spoken()
        && text.value().length() >= SHORTEST
        && !text.value().contains(" ")
        && isSecretName(" " + Sensitive.words(text.name()))
        && !text.value().matches("[a-z0-9/._-]*(secret|secrets|param|parameter)[a-z0-9/._-]*")
        && !text.value().startsWith("arn:");
  }

  private static boolean isSecretName(String words) {
    return NAMES.stream().anyMatch(name -> words.endsWith(" " + name));
  }
}
