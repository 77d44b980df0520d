package dev.switchboard.cli;

import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.check.FlowFinding;
import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.flow.check.FlowSubject;
import dev.switchboard.flow.check.Severity;
import dev.switchboard.flow.check.Words;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.content.ParsedFlow;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file and checks the flow in it. */
final class FlowFileChecker {
  private final Optional<FlowKind> kind;
  private final Set<String> ignored;

  /**
   * A checker.
   *
   * @param kind the kind that all files are of; empty if each says so itself
   * @param ignored the ids of the rules whose warnings are left out
   */
  FlowFileChecker(Optional<FlowKind> kind, Set<String> ignored) {
    this.kind = kind;
    this.ignored = Set.copyOf(ignored);
  }

  /** What the file holds; empty if it lies in a folder and holds no flow. */
  Optional<CheckedFile> check(FlowFiles.NamedFile file) {
    try {
      ParsedFlow parsed = FlowCodec.read(file.path());
      if (!FlowFile.holdsFlow(parsed)) {
        return file.named() ? Optional.of(noFlow(file)) : Optional.empty();
      }
      return Optional.of(check(file, FlowFile.of(parsed)));
    } catch (FlowFormatException e) {
      FileProblem problem =
          new FileProblem(e.problem() + "; " + e.fix(), Optional.of(e.position()));
      return Optional.of(CheckedFile.unusable(file.shown(), problem));
    } catch (NoSuchFileException e) {
      return Optional.of(unreadable(file, "there is no file of this name"));
    } catch (IOException e) {
      return Optional.of(unreadable(file, String.valueOf(e.getMessage())));
    }
  }

  private static CheckedFile unreadable(FlowFiles.NamedFile file, String reason) {
    return CheckedFile.unusable(file.shown(), FileProblem.ofFile("can't be read: " + reason));
  }

  private static CheckedFile noFlow(FlowFiles.NamedFile file) {
    return CheckedFile.unusable(
        file.shown(),
        FileProblem.ofFile("holds no flow; a flow has Version, StartAction and Actions"));
  }

  private CheckedFile check(FlowFiles.NamedFile file, FlowFile flow) {
    FlowKind flowKind = kind.orElse(flow.kind());
    FlowSubject subject =
        new FlowSubject(
            name(file, flow.content()),
            flowKind.type(),
            flowKind.module(),
            flow.content(),
            Catalogue.standard(),
            Words.JSON);
    List<LocatedFinding> findings =
        FlowRules.check(subject).stream()
            .filter(f -> f.severity() == Severity.ERROR || !ignored.contains(f.rule()))
            .map(f -> located(flow, f))
            .sorted(
                Comparator.comparing(LocatedFinding::position)
                    .thenComparing(f -> f.finding().rule())
                    .thenComparing(f -> f.finding().message()))
            .toList();
    return new CheckedFile(
        file.shown(), flowKind.words(), flow.notes(), findings, Optional.empty());
  }

  private static LocatedFinding located(FlowFile flow, FlowFinding finding) {
    String pointer = flow.pointer(finding.pointer());
    return new LocatedFinding(
        new FlowFinding(finding.rule(), finding.severity(), pointer, finding.message()),
        flow.position(finding.pointer()));
  }

  private static String name(FlowFiles.NamedFile file, FlowContent content) {
    String named = content.json().path("Metadata").path("name").asText("");
    String fileName = file.path().getFileName().toString();
    return named.isBlank() ? fileName.replaceFirst("\\.json$", "") : named;
  }
}
