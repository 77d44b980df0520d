package com.example.acme.customers;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A customer as the table {@code customers} keeps one. The key is the telephone number in E.164 form.
 *
 * @param customerRef the reference that other systems know the customer by; says nothing about the person
 * @param tier how the customer is served: {@code vip} or {@code standard}
 */
record Customer(String customerRef, String tier, String firstName, String language, String openCase) {
  static final String KEY = "phoneNumber";

  /** Reads an item; what an older item lacks gets the value that serves the customer like everybody. */
  static Customer of(Map<String, AttributeValue> item) {
    return new Customer(
        text(item, "customerRef").orElse(""),
        text(item, "tier").orElse("standard"),
        text(item, "firstName").orElse(""),
        text(item, "language").orElse("en-US"),
        text(item, "openCase").orElse(""));
  }

  static Optional<String> text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s).filter(s -> !s.isBlank());
  }
}
