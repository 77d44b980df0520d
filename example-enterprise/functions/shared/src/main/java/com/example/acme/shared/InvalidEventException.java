package com.example.acme.shared;

/** An event that lacks what a function needs; the caller's mistake, not an outage. */
public final class InvalidEventException extends Exception {
  private static final long serialVersionUID = 1L;

  /** An event with a fault; the message names the part, never its value. */
  public InvalidEventException(String message) {
    super(message);
  }
}
