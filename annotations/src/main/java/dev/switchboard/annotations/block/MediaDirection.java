package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** A direction of audio, as seen from the customer. */
public enum MediaDirection {
  /** What the customer says. */
  @Wire("From")
  FROM,

  /** What the customer hears. */
  @Wire("To")
  TO
}
