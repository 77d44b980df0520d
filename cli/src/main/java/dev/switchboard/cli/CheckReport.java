package dev.switchboard.cli;

import dev.switchboard.flow.check.Severity;
import java.util.List;

/**
 * What a check found.
 *
 * @param files the files that were checked or could not be
 * @param passedOver how many files of folders hold no flow
 */
record CheckReport(List<CheckedFile> files, int passedOver) {
  CheckReport {
    files = List.copyOf(files);
  }

  /** How many flows were checked. */
  long flows() {
    return files.stream().filter(f -> f.problem().isEmpty()).count();
  }

  /** How many files could not be checked. */
  long unusable() {
    return files.size() - flows();
  }

  /** How many findings of a severity there are. */
  long count(Severity severity) {
    return files.stream().mapToLong(f -> f.count(severity)).sum();
  }

  /** The exit code that says so. */
  int exitCode() {
    if (unusable() > 0 || files.isEmpty()) {
      return ExitCodes.UNUSABLE;
    }
    return files.stream().allMatch(f -> f.findings().isEmpty())
        ? ExitCodes.CLEAN
        : ExitCodes.FINDINGS;
  }

  /** The counts in one line, such as {@code 3 flows: 2 errors, 1 warning}. */
  String summary() {
    String summary =
        counted(flows(), "flow")
            + " checked: "
            + counted(count(Severity.ERROR), "error")
            + ", "
            + counted(count(Severity.WARNING), "warning");
    if (unusable() > 0) {
      summary += ", " + counted(unusable(), "unusable file");
    }
    return passedOver > 0
        ? summary + " (" + counted(passedOver, "file") + " without a flow passed over)"
        : summary;
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
