package dev.switchboard.annotations;

/** What fills in an answer by itself. */
public enum AnswerSource {
  /** What Contact Lens found. */
  CONTACT_LENS_DATA,
  /** A generative model. */
  GEN_AI
}
