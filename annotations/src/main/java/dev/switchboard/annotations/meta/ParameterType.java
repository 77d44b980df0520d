package dev.switchboard.annotations.meta;

/**
 * What a parameter holds, and how it stands in the flow's JSON. Scalars are JSON strings unless
 * said otherwise.
 */
public enum ParameterType {
  /**
   * Derived from the member's Java type: String is TEXT, int is INTEGER, an enum is ENUM, Class is
   * REFERENCE, and so on.
   */
  DERIVED,
  /** Text. */
  TEXT,
  /** A whole number, as a JSON string. */
  INTEGER,
  /** A decimal number, as a JSON string. */
  DECIMAL,
  /** {@code "True"} or {@code "False"}. */
  CAPITALIZED_BOOLEAN,
  /** {@code "true"} or {@code "false"}. */
  LOWER_BOOLEAN,
  /** {@code "TRUE"} or {@code "FALSE"}. */
  UPPER_BOOLEAN,
  /** {@code "Enabled"} or {@code "Disabled"}. */
  ENABLED_DISABLED,
  /** One of a closed list of strings. */
  ENUM,
  /** The id or ARN of a resource. */
  REFERENCE,
  /** A list of strings. */
  TEXT_LIST,
  /** A list of strings, each of a closed list. */
  ENUM_LIST,
  /** A map of strings. */
  TEXT_MAP,
  /** A map of JSON values: each entry gives text, or JSON as text. */
  JSON_MAP,
  /** A list of objects, whose members are described by a nested annotation. */
  OBJECT_LIST,
  /** A map of objects: a nested annotation gives the key and describes the object's members. */
  OBJECT_MAP,
  /** One object, described by a nested annotation; the member is a list of at most one. */
  OBJECT,
  /** A JSON number. */
  JSON_INTEGER,
  /** A JSON boolean. */
  JSON_BOOLEAN,
  /** Any JSON, written as text in the annotation. */
  JSON
}
