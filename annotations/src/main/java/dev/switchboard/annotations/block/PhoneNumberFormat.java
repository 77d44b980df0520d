package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** How a customer enters a phone number. */
public enum PhoneNumberFormat {
  /** As in the customer's own country. */
  @Wire("Local")
  LOCAL,

  /** With the country code. */
  E164
}
