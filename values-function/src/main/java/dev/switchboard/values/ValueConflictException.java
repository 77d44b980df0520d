package dev.switchboard.values;

/** Somebody else has changed what was to be changed; nothing was written. */
public final class ValueConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A conflict; the message says what holds now and who changed it. */
  public ValueConflictException(String message) {
    super(message);
  }
}
