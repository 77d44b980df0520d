package dev.switchboard.annotations;

/** What a reference on a task leads to. */
public enum ReferenceType {
  /** A web address. */
  URL,
  /** An attachment. */
  ATTACHMENT,
  /** A number. */
  NUMBER,
  /** A text. */
  STRING,
  /** A date. */
  DATE,
  /** An email. */
  EMAIL
}
