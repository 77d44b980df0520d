package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** Somebody who takes part in a contact. */
public enum Participant {
  /** The agent. */
  @Wire("Agent")
  AGENT,

  /** The customer. */
  @Wire("Customer")
  CUSTOMER
}
