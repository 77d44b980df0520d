package dev.switchboard.cli.values;

/** What keeps values from being read or changed, in words for the user. */
final class ValuesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ValuesException(String message) {
    super(message);
  }
}
