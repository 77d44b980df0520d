package dev.switchboard.annotations;

/** What happens to a question when its conditions hold. */
public enum QuestionAction {
  /** It is asked. */
  ENABLE,
  /** It is not asked. */
  DISABLE
}
