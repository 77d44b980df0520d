package dev.switchboard.environment;

/** Who creates and changes a resource. */
public enum Ownership {
  /** The deployment creates and updates it. */
  MANAGED,
  /** It exists already and is only referred to. */
  IMPORTED,
  /** It exists already and becomes managed by {@code cdk import}, without being replaced. */
  ADOPTED
}
