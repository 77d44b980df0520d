package dev.switchboard.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells secrets from other values: secrets are given by reference only, since a template is no
 * place for them.
 */
final class Secrets {
  /**
   * {@code secret:name} or {@code secret:name#key}: a secret of Secrets Manager, or one key of it.
   */
  private static final Pattern SHORT =
      Pattern.compile(
          "secret:([A-Za-z0-9/_+=.@-]+|arn:aws[a-z-]*:secretsmanager:[^#]+)(?:#([A-Za-z0-9_.-]+))?");

  private static final Pattern DYNAMIC =
      Pattern.compile("\\{\\{resolve:(?:secretsmanager|ssm-secure):[^{}]+}}");

  /** Words that name a secret when they end a key: {@code CRM_API_KEY}, {@code dbPassword}. */
  private static final Set<String> NAMES =
      Set.of(
          "password",
          "passwd",
          "secret",
          "token",
          "apikey",
          "accesskey",
          "secretkey",
          "privatekey",
          "credential",
          "credentials");

  /** What well-known kinds of secrets look like, whatever their key is. */
  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"),
          Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"),
          Pattern.compile("\\bgh[pousr]_[A-Za-z0-9]{36,}\\b"),
          Pattern.compile("\\bxox[abprs]-[A-Za-z0-9-]{10,}\\b"),
          Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\."),
          Pattern.compile("://[^/\\s:@]+:[^/\\s:@]+@"));

  private Secrets() {}

  /** Whether a value refers to a secret. */
  static boolean isReference(String value) {
    return DYNAMIC.matcher(value).find() || SHORT.matcher(value).matches();
  }

  /** Whether a key's name says that its value is a secret. */
  static boolean namesSecret(String key) {
    String plain = key.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    // What a secret is called or where it is kept is no secret.
    return NAMES.stream().anyMatch(plain::endsWith);
  }

  /** The reference as CloudFormation resolves it; any other value as it is. */
  static String resolved(String value) {
    Matcher reference = SHORT.matcher(value);
    if (!reference.matches()) {
      return value;
    }
    String key = Optional.ofNullable(reference.group(2)).map(k -> ":" + k).orElse("");
    return "{{resolve:secretsmanager:" + reference.group(1) + ":SecretString" + key + "}}";
  }

  /** Secrets that are written out, and references where none may be. */
  static List<EnvironmentProblem> check(ConfigNode.Mapping layer) {
    List<EnvironmentProblem> problems = new ArrayList<>();
    walk(layer, "", problems);
    return problems;
  }

  private static void walk(ConfigNode node, String path, List<EnvironmentProblem> problems) {
    if (node instanceof ConfigNode.Mapping mapping) {
      mapping
          .entries()
          .forEach((key, entry) -> walk(entry.value(), KeyPath.join(path, key), problems));
    } else if (node instanceof ConfigNode.Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        walk(items.items().get(i), KeyPath.join(path, Integer.toString(i)), problems);
      }
    } else if (node instanceof ConfigNode.Scalar scalar && scalar.value() instanceof String text) {
      literal(scalar, text, path, problems);
    }
  }

  private static void literal(
      ConfigNode.Scalar node, String text, String path, List<EnvironmentProblem> problems) {
    boolean takesReferences =
        path.startsWith("lambda.") && path.contains(".environment.")
            || path.startsWith("users.") && path.endsWith(".password");
    if (isReference(text)) {
      if (!takesReferences) {
        problems.add(
            new EnvironmentProblem(
                node.source(),
                path,
                "refers to a secret, but only the environment variables of Lambda functions and"
                    + " passwords of users may; read it there"));
      }
    } else if (namesSecret(KeyPath.last(path))
        || SHAPES.stream().anyMatch(shape -> shape.matcher(text).find())) {
      problems.add(
          new EnvironmentProblem(
              node.source(),
              path,
              "looks like a secret that is written out; keep it in Secrets Manager and write"
                  + " \"secret:<its name>#<key>\""));
    }
  }
}
