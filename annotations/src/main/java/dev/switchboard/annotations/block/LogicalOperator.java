package dev.switchboard.annotations.block;

/** How search criteria are joined. */
public enum LogicalOperator {
  /** All of them must match. */
  AND,

  /** One of them must match. */
  OR
}
