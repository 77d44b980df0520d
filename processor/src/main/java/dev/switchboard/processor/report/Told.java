package dev.switchboard.processor.report;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.validate.Finding;

/**
 * A finding as it is told: what severity the project gives it, and where it stands.
 *
 * @param finding the finding
 * @param severity its severity in this project
 * @param type the qualified name of the type it stands on; empty if it is about the whole
 *     compilation
 * @param position where it stands in the sources
 */
public record Told(Finding finding, Severity severity, String type, SourcePosition position) {
  /** The line that is printed: the rule's id in brackets, then the message. */
  public String text() {
    return "[" + finding.rule() + "] " + finding.message();
  }

  /** Whether the compilation fails for it. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
