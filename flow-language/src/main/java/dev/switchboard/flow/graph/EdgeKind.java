package dev.switchboard.flow.graph;

/** Which kind of branch an edge is. */
public enum EdgeKind {
  /** The action's {@code NextAction}. */
  NEXT,
  /** A branch of {@code Conditions}. */
  CONDITION,
  /** A branch of {@code Errors}. */
  ERROR
}
