package dev.switchboard.annotations;

/** Whether a test case is ready to run. */
public enum TestCaseStatus {
  /** It is. */
  PUBLISHED,
  /** It is still written. */
  SAVED
}
