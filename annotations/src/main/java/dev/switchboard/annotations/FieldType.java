package dev.switchboard.annotations;

/** The JSON types that a module's contract may use. */
public enum FieldType {
  /** Text; the only type that may be given by a {@code $.} reference. */
  STRING,
  /** A number with a fraction. */
  NUMBER,
  /** A whole number. */
  INTEGER,
  /** True or false. */
  BOOLEAN,
  /** A JSON object. */
  OBJECT,
  /** A JSON list. */
  ARRAY
}
