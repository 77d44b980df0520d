package dev.switchboard.annotations;

/** What the weights of an evaluation form stand on. */
public enum FormScoring {
  /** Sections. */
  SECTION_ONLY,
  /** Questions. */
  QUESTION_ONLY
}
