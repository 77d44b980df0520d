package dev.switchboard.annotations;

/** Whether an evaluation form can be filled in. */
public enum FormStatus {
  /** It can. */
  ACTIVE,
  /** It is still written. */
  DRAFT
}
