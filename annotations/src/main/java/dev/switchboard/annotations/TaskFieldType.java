package dev.switchboard.annotations;

/**
 * What a field of a task template holds.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/APIReference/API_TaskTemplateField.html">TaskTemplateField</a>
 */
public enum TaskFieldType {
  /** The task's name. */
  NAME,
  /** The task's description. */
  DESCRIPTION,
  /** When the task is to start. */
  SCHEDULED_TIME,
  /** To whom or where the task goes. */
  QUICK_CONNECT,
  /** A web address. */
  URL,
  /** A number. */
  NUMBER,
  /** A line of text. */
  TEXT,
  /** Several lines of text. */
  TEXT_AREA,
  /** A date with a time. */
  DATE_TIME,
  /** Yes or no. */
  BOOLEAN,
  /** One of the options. */
  SINGLE_SELECT,
  /** An email address. */
  EMAIL,
  /** How long the task may live. */
  EXPIRY_DURATION,
  /** Whether the agent takes the task. */
  SELF_ASSIGN
}
