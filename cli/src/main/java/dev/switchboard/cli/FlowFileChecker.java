package dev.switchboard.cli;

import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.check.FlowFinding;
import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.flow.check.FlowSet;
import dev.switchboard.flow.check.FlowSet.Member;
import dev.switchboard.flow.check.FlowSetRules;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads files and checks the flows in them, each alone and then together. */
final class FlowFileChecker {
  private final Optional<FlowKind> kind;
  private final Set<String> ignored;
  private final Map<Member, FlowFile> checked = new LinkedHashMap<>();
  private final Map<String, Member> byPath = new HashMap<>();

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
    String id = file.path().getFileName().toString().replaceFirst("\\.json$", "");
    Member member = new Member(id, subject);
    checked.put(member, flow);
    byPath.put(file.shown(), member);
    return new CheckedFile(
        file.shown(),
        flowKind.words(),
        flow.notes(),
        sorted(FlowRules.check(subject).stream().map(f -> located(flow, f))),
        Optional.empty());
  }

  /** The files that were checked, with what there is to say of the flows in them together. */
  List<CheckedFile> together(List<CheckedFile> files) {
    FlowSet flows = new FlowSet(List.copyOf(checked.keySet()));
    return files.stream()
        .map(file -> byPath.containsKey(file.path()) ? together(flows, file) : file)
        .toList();
  }

  private CheckedFile together(FlowSet flows, CheckedFile file) {
    Member member = byPath.get(file.path());
    FlowFile flow = checked.get(member);
    Stream<LocatedFinding> more =
        FlowSetRules.check(flows, member).stream().map(f -> located(flow, f));
    return new CheckedFile(
        file.path(),
        file.kind(),
        file.notes(),
        sorted(Stream.concat(file.findings().stream(), more)),
        file.problem());
  }

  private List<LocatedFinding> sorted(Stream<LocatedFinding> findings) {
    return findings
        .filter(
            f -> f.finding().severity() == Severity.ERROR || !ignored.contains(f.finding().rule()))
        .sorted(
            Comparator.comparing(LocatedFinding::position)
                .thenComparing(f -> f.finding().rule())
                .thenComparing(f -> f.finding().message()))
        .toList();
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
