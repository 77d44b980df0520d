package dev.switchboard.annotations.block;

/** What an email is made of. */
public enum EmailSource {
  /** Its own text. */
  RAW,

  /** A message template. */
  TEMPLATE
}
