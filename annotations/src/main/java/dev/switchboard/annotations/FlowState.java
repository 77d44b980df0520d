package dev.switchboard.annotations;

/** Whether a flow or module can be used. */
public enum FlowState {
  /** It can. */
  ACTIVE,
  /** It is put away. */
  ARCHIVED
}
