package dev.switchboard.annotations;

/** How conditions go together. */
public enum ConditionOperator {
  /** All hold. */
  AND,
  /** One holds. */
  OR
}
