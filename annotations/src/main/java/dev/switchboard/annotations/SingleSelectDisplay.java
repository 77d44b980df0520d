package dev.switchboard.annotations;

/** How the options of a single select question are shown. */
public enum SingleSelectDisplay {
  /** As a list that opens. */
  DROPDOWN,
  /** Side by side. */
  RADIO
}
