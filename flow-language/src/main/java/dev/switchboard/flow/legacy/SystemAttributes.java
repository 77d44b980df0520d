package dev.switchboard.flow.legacy;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The references of the flow language behind the old export's namespaces and system attributes. */
final class SystemAttributes {
  /** The names that the old console showed, where they are no paths themselves. */
  private static final Map<String, String> NAMED =
      Map.of(
          "Customer Number", "$.CustomerEndpoint.Address",
          "Dialed Number", "$.SystemEndpoint.Address",
          "Stored customer input", "$.StoredCustomerInput");

  private static final Pattern PATH =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*");
  private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9_.\\-]+");

  private SystemAttributes() {}

  /** The reference of a key in a namespace. */
  static Optional<String> reference(String namespace, String key) {
    if (namespace.equals("System")) {
      return Optional.ofNullable(NAMED.get(key))
          .or(() -> PATH.matcher(key).matches() ? Optional.of("$." + key) : Optional.empty());
    }
    if (namespace.equals("User Defined")) {
      return Optional.of(path("$.Attributes", key));
    }
    if (namespace.equals("External") || namespace.equals("Lex") || namespace.startsWith("Lex.")) {
      return Optional.of(path("$." + namespace, key));
    }
    return Optional.empty();
  }

  private static String path(String root, String key) {
    return PLAIN_KEY.matcher(key).matches() ? root + "." + key : root + "['" + key + "']";
  }
}
