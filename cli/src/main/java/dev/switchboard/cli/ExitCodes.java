package dev.switchboard.cli;

/** What the exit code of a subcommand says; scripts rely on it. */
final class ExitCodes {
  /** Everything was read, and nothing was found. */
  static final int CLEAN = 0;

  /** Everything was read, and something was found. */
  static final int FINDINGS = 1;

  /** Something could not be read, or the command line was wrong. */
  static final int UNUSABLE = 2;

  private ExitCodes() {}
}
