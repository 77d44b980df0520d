package dev.switchboard.annotations;

/** What a change of a data table locks. */
public enum ValueLock {
  /** Nothing. */
  NONE,
  /** The whole table. */
  DATA_TABLE,
  /** The records with the same primary values. */
  PRIMARY_VALUE,
  /** The attribute. */
  ATTRIBUTE,
  /** The one value. */
  VALUE
}
