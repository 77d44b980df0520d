package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** How an agent's proficiency is compared. */
public enum ProficiencyComparison {
  /** The level or above. */
  @Wire("NumberGreaterOrEqualTo")
  AT_LEAST,

  /** One of the agents listed. */
  @Wire("Match")
  MATCH,

  /** Between two levels; AWS shows it only in criteria that a Lambda function answers. */
  @Wire("Range")
  RANGE
}
