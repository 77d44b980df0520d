package dev.switchboard.annotations;

/** Since when an agent counts as waiting for a contact. */
public enum AvailabilityTimer {
  /** Since the last thing that the agent did, a call to a customer included. */
  TIME_SINCE_LAST_ACTIVITY,
  /** Since the last contact that came in. */
  TIME_SINCE_LAST_INBOUND
}
