package com.example.acme.customers;

/**
 * What {@link CustomerLookupHandler} answers; a flow reads the components as {@code $.External.<name>}.
 *
 * @param status {@code found}, {@code unknown}, {@code invalid} or {@code unavailable}
 * @param customerRef the customer's reference, empty if unknown
 * @param tier {@code vip} or {@code standard}
 * @param firstName for the greeting
 * @param language the customer's language, such as {@code en-US}
 * @param openCase the number of the case that is open, empty if none is
 */
public record CustomerLookupAnswer(
    String status, String customerRef, String tier, String firstName, String language, String openCase) {

  static CustomerLookupAnswer found(Customer c) {
    return new CustomerLookupAnswer("found", c.customerRef(), c.tier(), c.firstName(), c.language(), c.openCase());
  }

  /** Served like everybody: not being known must not cost a caller the call. */
  static CustomerLookupAnswer nobody(String status) {
    return new CustomerLookupAnswer(status, "", "standard", "", "en-US", "");
  }
}
