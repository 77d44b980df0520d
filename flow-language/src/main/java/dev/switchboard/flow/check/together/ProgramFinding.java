package dev.switchboard.flow.check.together;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.flow.program.Place;

/**
 * What a rule found in flows that belong together.
 *
 * @param rule the rule's id
 * @param severity how bad it is
 * @param message what is wrong, where in words, and what to change; without the id
 * @param place where
 */
public record ProgramFinding(String rule, Severity severity, String message, Place place) {
  /** Whether Amazon Connect would refuse it, or a caller would be stranded. */
  boolean isError() {
    return severity == Severity.ERROR;
  }
}
