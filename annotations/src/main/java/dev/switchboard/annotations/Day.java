package dev.switchboard.annotations;

/** Days of the week, as Amazon Connect spells them. */
public enum Day {
  /** Monday. */
  MONDAY,
  /** Tuesday. */
  TUESDAY,
  /** Wednesday. */
  WEDNESDAY,
  /** Thursday. */
  THURSDAY,
  /** Friday. */
  FRIDAY,
  /** Saturday. */
  SATURDAY,
  /** Sunday. */
  SUNDAY
}
