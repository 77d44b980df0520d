package dev.switchboard.cli.instance;

import java.util.Optional;

/**
 * What the API answered.
 *
 * @param status the HTTP status
 * @param body the body
 * @param error the name of the error, such as {@code TooManyRequestsException}; empty without one
 * @param retryAfterSeconds how long the API asks to wait, if it does
 */
public record ApiAnswer(
    int status, String body, String error, Optional<Integer> retryAfterSeconds) {
  private static final int OK = 200;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  /** Whether it is what was asked for. */
  public boolean isGood() {
    return status == OK;
  }

  /** Whether the same call may succeed later. */
  boolean isWorthAnotherTry() {
    return status == TOO_MANY_REQUESTS
        || status >= SERVER_ERROR
        || error.startsWith("Throttling")
        || error.startsWith("TooManyRequests");
  }

  /** The error in words. */
  public String words() {
    return error.isEmpty() ? "HTTP status " + status : error + " (HTTP status " + status + ")";
  }
}
