package dev.switchboard.annotations;

/** Whether an evaluation form is scored. */
public enum FormScoringStatus {
  /** It is. */
  ENABLED,
  /** It is not. */
  DISABLED
}
