package dev.switchboard.cli;

import dev.switchboard.flow.check.FlowFinding;
import java.util.Locale;

/** A line for each finding, which terminals and editors turn into a link. */
final class TextReport implements ReportWriter {
  @Override
  public String write(CheckReport report) {
    StringBuilder text = new StringBuilder();
    for (CheckedFile file : report.files()) {
      file.notes().forEach(n -> text.append(file.path()).append(": note: ").append(n).append('\n'));
      file.problem().ifPresent(p -> text.append(line(file, p)).append('\n'));
      file.findings().forEach(f -> text.append(line(file, f)).append('\n'));
    }
    return text.append(report.summary()).append('\n').toString();
  }

  private static String line(CheckedFile file, LocatedFinding located) {
    FlowFinding finding = located.finding();
    return file.path()
        + ":"
        + located.position()
        + ": "
        + finding.severity().name().toLowerCase(Locale.ROOT)
        + ": ["
        + finding.rule()
        + "] "
        + finding.message()
        + (finding.pointer().isEmpty() ? "" : " (" + finding.pointer() + ")");
  }

  /** The line of a file that can't be checked. */
  static String line(CheckedFile file, FileProblem problem) {
    return file.path()
        + problem.position().map(p -> ":" + p).orElse("")
        + ": unusable: "
        + problem.message();
  }
}
