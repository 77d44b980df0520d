package dev.switchboard.annotations.meta;

/** How far a parameter may be given by a {@code $.} reference that is read when a contact runs. */
public enum Dynamic {
  /** Static only; a {@code $.} reference is refused. */
  NONE,
  /** Static, or one reference that is the entire value. */
  WHOLE,
  /** Static text with references inside. */
  ANY,
  /** Must be one reference. */
  ONLY,
  /** Not published; not checked. */
  UNKNOWN
}
