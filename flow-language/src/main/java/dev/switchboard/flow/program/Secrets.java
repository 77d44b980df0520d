package dev.switchboard.flow.program;

import java.util.Set;
import java.util.regex.Pattern;

/** What looks like passwords, keys and tokens. */
public final class Secrets {
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

  private Secrets() {}

  /**
   * Whether a text looks like a secret.
   *
   * @param name what it is called
   * @param value the text
   * @param spoken whether it is read to customers
   */
  public static boolean isSecret(String name, String value, boolean spoken) {
    boolean key = value.length() >= SHORTEST_KEY && KEY.matcher(value).find();
    return key || !spoken && isNamedSecret(name, value);
  }

  private static boolean isNamedSecret(String name, String value) {
    boolean literal = !value.contains("${") && !value.contains("$.");
    return literal
        && value.length() >= SHORTEST
        && !value.contains(" ")
        && isSecretName(" " + Sensitive.words(name))
        && !value.matches("[a-z0-9/._-]*(secret|secrets|param|parameter)[a-z0-9/._-]*")
        && !value.startsWith("arn:");
  }

  private static boolean isSecretName(String words) {
    return NAMES.stream().anyMatch(name -> words.endsWith(" " + name));
  }
}
