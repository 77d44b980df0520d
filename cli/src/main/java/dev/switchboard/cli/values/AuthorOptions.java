package dev.switchboard.cli.values;

import dev.switchboard.values.Author;
import java.util.OptionalLong;
import picocli.CommandLine.Option;

/** Says who changes values, why, and on what the change is based. */
final class AuthorOptions {
  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "why; the audit keeps it")
  private String reason;

  @Option(
      names = "--who",
      paramLabel = "TEXT",
      description = "who (default: the ARN that AWS knows the caller by)")
  private String who;

  @Option(
      names = "--expect",
      paramLabel = "VERSION",
      description = "write only if this version holds; 0 if no value may be set yet")
  private Long expected;

  /** The author; the caller's identity is asked for only if none is named. */
  Author author(KeptValues values) {
    if (reason.isBlank()) {
      throw new ValuesException("--reason is blank; say why, in words that help in a year");
    }
    return new Author(who == null || who.isBlank() ? values.caller() : who, reason);
  }

  /** The version that must hold. */
  OptionalLong expected() {
    return expected == null ? OptionalLong.empty() : OptionalLong.of(expected);
  }
}
