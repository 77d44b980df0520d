package dev.switchboard.annotations;

/** What Contact Lens measured. */
public enum ContactMetric {
  /** Overall customer sentiment score. */
  OVERALL_CUSTOMER_SENTIMENT_SCORE,
  /** Overall agent sentiment score. */
  OVERALL_AGENT_SENTIMENT_SCORE,
  /** Non talk time. */
  NON_TALK_TIME,
  /** Non talk time percentage. */
  NON_TALK_TIME_PERCENTAGE,
  /** Number of interruptions. */
  NUMBER_OF_INTERRUPTIONS,
  /** Contact duration. */
  CONTACT_DURATION,
  /** Agent interaction duration. */
  AGENT_INTERACTION_DURATION,
  /** Customer hold time. */
  CUSTOMER_HOLD_TIME,
  /** Longest hold duration. */
  LONGEST_HOLD_DURATION,
  /** Number of holds. */
  NUMBER_OF_HOLDS,
  /** Agent interaction and hold duration. */
  AGENT_INTERACTION_AND_HOLD_DURATION,
  /** Customer sentiment score without agent. */
  CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT,
  /** Customer sentiment score with agent. */
  CUSTOMER_SENTIMENT_SCORE_WITH_AGENT
}
