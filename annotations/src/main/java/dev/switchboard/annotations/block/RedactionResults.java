package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** Which results Contact Lens keeps. */
public enum RedactionResults {
  /** The redacted and the original ones. */
  @Wire("RedactedAndOriginal")
  REDACTED_AND_ORIGINAL,

  /** The redacted ones only. */
  @Wire("RedactedOnly")
  REDACTED_ONLY
}
