package dev.switchboard.flow.check;

/** How bad a finding is, by consequence. */
public enum Severity {
  /**
   * Amazon Connect or CloudFormation would reject it, or a caller would be stranded. Can't be
   * suppressed.
   */
  ERROR,
  /** It looks wrong. Can be suppressed with a reason. */
  WARNING
}
