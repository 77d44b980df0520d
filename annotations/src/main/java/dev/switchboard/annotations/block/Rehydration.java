package dev.switchboard.annotations.block;

/** How much of an earlier chat is shown again. */
public enum Rehydration {
  /** All of it. */
  ENTIRE_PAST_SESSION,

  /** From the segment of the given contact. */
  FROM_SEGMENT
}
