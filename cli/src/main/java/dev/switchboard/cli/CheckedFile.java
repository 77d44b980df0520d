package dev.switchboard.cli;

import dev.switchboard.flow.check.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A file that was looked at.
 *
 * @param path its path as the user would write it, with slashes
 * @param kind the kind of its flow in words; empty if that is not known
 * @param notes what else there is to say of it, such as that it was converted
 * @param findings what was found in it, by place
 * @param problem why it can't be checked; empty if it was
 */
record CheckedFile(
    String path,
    Optional<String> kind,
    List<String> notes,
    List<LocatedFinding> findings,
    Optional<FileProblem> problem) {
  CheckedFile {
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
  }

  /** A file that can't be checked. */
  static CheckedFile unusable(String path, FileProblem problem) {
    return new CheckedFile(path, Optional.empty(), List.of(), List.of(), Optional.of(problem));
  }

  /** How many findings of a severity it has. */
  long count(Severity severity) {
    return findings.stream().filter(f -> f.finding().severity() == severity).count();
  }
}
