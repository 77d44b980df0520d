package dev.switchboard.runtime;

/** Something that the user can put right; its message says how, and no stack trace is shown. */
public final class UserMistakeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong and what to change. */
  public UserMistakeException(String message) {
    super(message);
  }

  /** With what is wrong and what to change, and what it was noticed by. */
  public UserMistakeException(String message, Throwable cause) {
    super(message, cause);
  }
}
