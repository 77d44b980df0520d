package dev.switchboard.annotations;

/** Whose work an evaluation form looks at. */
public enum FormTarget {
  /** An agent's. */
  AGENT,
  /** That of what answers by itself. */
  AUTOMATED,
  /** The customer's part. */
  CUSTOMER
}
