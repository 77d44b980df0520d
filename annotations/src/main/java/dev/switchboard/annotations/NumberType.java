package dev.switchboard.annotations;

/** Kinds of phone numbers. */
public enum NumberType {
  /** Toll-free. */
  TOLL_FREE,
  /** Direct inward dialing. */
  DID,
  /** Universal international freephone. */
  UIFN,
  /** Shared-cost. */
  SHARED,
  /** Direct inward dialing of another carrier. */
  THIRD_PARTY_DID,
  /** Toll-free of another carrier. */
  THIRD_PARTY_TF,
  /** Short code. */
  SHORT_CODE
}
