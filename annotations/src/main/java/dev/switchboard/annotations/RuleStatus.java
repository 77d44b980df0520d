package dev.switchboard.annotations;

/** Whether a rule is at work. */
public enum RuleStatus {
  /** It is. */
  PUBLISHED,
  /** It is still written. */
  DRAFT
}
