package dev.switchboard.environment;

/** Paths of keys, such as {@code queues.Sales.maxContacts}. */
final class KeyPath {
  private KeyPath() {}

  static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
