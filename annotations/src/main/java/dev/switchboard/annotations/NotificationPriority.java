package dev.switchboard.annotations;

/** How a notification is shown. */
public enum NotificationPriority {
  /** So that it can't be missed. */
  HIGH,
  /** Among the others. */
  LOW
}
