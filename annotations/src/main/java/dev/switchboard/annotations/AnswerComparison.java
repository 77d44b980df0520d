package dev.switchboard.annotations;

/** How an answer is compared. */
public enum AnswerComparison {
  /** It is one of the options. */
  IN,
  /** It is none of the options. */
  NOT_IN,
  /** All its options are among them. */
  ALL_IN,
  /** It is exactly these options. */
  EXACT
}
