package dev.switchboard.cli;

import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.check.FlowFinding;
import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.flow.check.FlowSubject;
import dev.switchboard.flow.check.Severity;
import dev.switchboard.flow.check.Words;
import dev.switchboard.flow.check.together.FlowMember;
import dev.switchboard.flow.check.together.FlowSet;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.content.ParsedFlow;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Map<FlowMember, FlowFile> checked = new LinkedHashMap<>();
  private final Map<String, FlowMember> byPath = new HashMap<>();
  private final Set<String> called = new HashSet<>();

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
        called.addAll(CalledFlows.in(parsed.content().json()));
        return file.named() ? Optional.of(noFlow(file)) : Optional.empty();
      }
      FlowFile flow = FlowFile.of(parsed);
      boolean archived = flow.fetched().filter(FetchedFlow::isArchived).isPresent();
      return archived && !file.named() ? Optional.empty() : Optional.of(check(file, flow));
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
            name(file, flow),
            flowKind.type(),
            flowKind.module(),
            flow.content(),
            Catalogue.standard(),
            Words.JSON);
    FlowMember member =
        new FlowMember(
            file.shown(),
            baseName(file),
            Optional.of(flow.fetched().map(FetchedFlow::id).orElse(baseName(file))),
            subject,
            flow.fetched().flatMap(FetchedFlow::contract));
    checked.put(member, flow);
    byPath.put(file.shown(), member);
    return new CheckedFile(
        file.shown(),
        flowKind.words(),
        flow.notes(),
        sorted(FlowRules.check(subject).stream().map(f -> located(flow, f))),
        Optional.empty());
  }

  /**
   * The files that were checked, with what there is to say of the flows in them together.
   *
   * @param whole whether the flows are all of a contact center
   */
  List<CheckedFile> together(List<CheckedFile> files, boolean whole) {
    Set<FlowMember> faulty = new HashSet<>();
    for (CheckedFile file : files) {
      if (file.count(Severity.ERROR) > 0) {
        faulty.add(byPath.get(file.path()));
      }
    }
    FlowSet flows = new FlowSet(List.copyOf(checked.keySet()), whole, called);
    Map<FlowMember, List<FlowFinding>> findings = flows.check(faulty);
    return files.stream()
        .map(file -> byPath.containsKey(file.path()) ? with(findings, file) : file)
        .toList();
  }

  private CheckedFile with(Map<FlowMember, List<FlowFinding>> findings, CheckedFile file) {
    FlowMember member = byPath.get(file.path());
    FlowFile flow = checked.get(member);
    Stream<LocatedFinding> more = findings.get(member).stream().map(f -> located(flow, f));
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

  private static String name(FlowFiles.NamedFile file, FlowFile flow) {
    String named =
        flow.fetched()
            .map(FetchedFlow::name)
            .orElse(flow.content().json().path("Metadata").path("name").asText(""));
    return named.isBlank() ? baseName(file) : named;
  }

  private static String baseName(FlowFiles.NamedFile file) {
    return file.path().getFileName().toString().replaceFirst("\\.json$", "");
  }
}
