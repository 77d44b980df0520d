package dev.switchboard.annotations;

/** Who sees a workspace. */
public enum WorkspaceVisibility {
  /** All users. */
  ALL,
  /** Those that it is assigned to. */
  ASSIGNED,
  /** Nobody. */
  NONE
}
