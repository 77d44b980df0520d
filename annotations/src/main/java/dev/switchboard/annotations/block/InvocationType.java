package dev.switchboard.annotations.block;

/** Whether a flow waits for a Lambda function. */
public enum InvocationType {
  /** The flow waits for the answer. */
  SYNCHRONOUS,

  /** The flow goes on at once. */
  ASYNCHRONOUS
}
