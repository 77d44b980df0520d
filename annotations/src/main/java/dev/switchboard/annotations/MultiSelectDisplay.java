package dev.switchboard.annotations;

/** How the options of a multi select question are shown. */
public enum MultiSelectDisplay {
  /** As a list that opens. */
  DROPDOWN,
  /** Side by side. */
  CHECKBOX
}
