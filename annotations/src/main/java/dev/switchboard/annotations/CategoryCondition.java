package dev.switchboard.annotations;

/** Whether a contact has a category. */
public enum CategoryCondition {
  /** It has. */
  PRESENT,
  /** It has not. */
  NOT_PRESENT
}
