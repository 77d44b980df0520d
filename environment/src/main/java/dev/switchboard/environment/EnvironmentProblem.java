package dev.switchboard.environment;

/**
 * Something wrong in the configuration.
 *
 * @param source the value at fault
 * @param key the path of the key at fault, such as {@code queues.Sales.maxContacts}; empty if it
 *     concerns a whole file
 * @param message what is wrong and what to change
 */
public record EnvironmentProblem(Source source, String key, String message) {
  /** On one line: where, which key, what is wrong. */
  public String words() {
    return source.words() + ": " + (key.isEmpty() ? "" : key + ": ") + message;
  }
}
