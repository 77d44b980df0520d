package dev.switchboard.annotations;

/** What an attribute of a data table holds. */
public enum DataTableValueType {
  /** A text. */
  TEXT,
  /** A number. */
  NUMBER,
  /** True or false. */
  BOOLEAN,
  /** Several texts. */
  TEXT_LIST,
  /** Several numbers. */
  NUMBER_LIST
}
