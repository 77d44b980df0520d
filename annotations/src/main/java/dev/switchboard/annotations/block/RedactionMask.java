package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** What stands in place of redacted data. */
public enum RedactionMask {
  /** The kind of data, such as {@code [NAME]}. */
  @Wire("EntityType")
  ENTITY_TYPE,

  /** The word {@code [PII]}. */
  PII
}
