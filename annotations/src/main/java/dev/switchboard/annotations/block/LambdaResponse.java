package dev.switchboard.annotations.block;

/** What a Lambda function may answer. */
public enum LambdaResponse {
  /** A flat map of text. */
  STRING_MAP,

  /** Any JSON. */
  JSON
}
