package com.example.acme.customers;

/**
 * What {@link CallerVerificationHandler} answers; a flow reads the components as {@code $.External.<name>}.
 *
 * @param status {@code verified}, {@code refused}, {@code locked}, {@code invalid} or {@code unavailable}
 * @param attemptsLeft how many tries are left
 */
public record CallerVerificationAnswer(String status, String attemptsLeft) {
  static CallerVerificationAnswer without(String status) {
    return new CallerVerificationAnswer(status, "0");
  }
}
