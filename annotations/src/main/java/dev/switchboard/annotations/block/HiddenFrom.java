package dev.switchboard.annotations.block;

/** Where the answer of a view is not shown. */
public enum HiddenFrom {
  /** In the transcript. */
  TRANSCRIPT
}
