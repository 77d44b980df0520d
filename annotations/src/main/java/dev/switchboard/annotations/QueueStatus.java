package dev.switchboard.annotations;

/** Whether contacts can be put into a queue. */
public enum QueueStatus {
  /** They can. */
  ENABLED,
  /** They can't. */
  DISABLED
}
