package dev.switchboard.annotations;

/** Whether agents can choose a task template. */
public enum TaskTemplateStatus {
  /** They can. */
  ACTIVE,
  /** They can't. */
  INACTIVE
}
