package dev.switchboard.processor;

import dev.switchboard.environment.EnvironmentReader;
import dev.switchboard.environment.Environments;
import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.cycles.CutPlan;
import dev.switchboard.processor.cycles.Sharding;
import dev.switchboard.processor.cycles.StackAssignment;
import dev.switchboard.processor.expand.ContentSource;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.read.Reading;
import dev.switchboard.processor.report.FindingsWriter;
import dev.switchboard.processor.report.MisspelledTypes;
import dev.switchboard.processor.report.Options;
import dev.switchboard.processor.report.Report;
import dev.switchboard.processor.report.ReportRules;
import dev.switchboard.processor.report.SarifWriter;
import dev.switchboard.processor.report.SourcePositions;
import dev.switchboard.processor.report.Summary;
import dev.switchboard.processor.report.Told;
import dev.switchboard.processor.validate.EnvironmentRules;
import dev.switchboard.processor.validate.Finding;
import dev.switchboard.processor.validate.ReadingRules;
import dev.switchboard.processor.validate.Rule;
import dev.switchboard.processor.validate.RuleRunner;
import dev.switchboard.processor.write.ContactCenterWriter;
import dev.switchboard.processor.write.FlowWriter;
import dev.switchboard.processor.write.ValuesWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * One compilation: checked and told in the round in which everything can be read, written at its
 * end.
 */
final class Run {
  private final ProcessingEnvironment environment;
  private final Options options;
  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, String> filesOfFindings = new TreeMap<>();
  private String summary = "";
  private long errors;
  private boolean done;
  private boolean failed;

  Run(ProcessingEnvironment environment, Options options) {
    this.environment = environment;
    this.options = options;
  }

  /** Whether the contact center was checked already. */
  boolean isDone() {
    return done;
  }

  /** Checks what was read, tells what was found, and generates sources. */
  void start(Reading reading, ContentSource source, SourcePositions positions) {
    done = true;
    ClassLoader rules = ConnectProcessor.class.getClassLoader();
    Validation validation = Validation.of(reading, source, environments(), rules);
    boolean clean = validation.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR);
    List<Finding> findings = new ArrayList<>(validation.findings());
    findings.addAll(MisspelledTypes.of(validation.center(), reading.unreadableValues(), positions));
    Optional<Stacking> stacking =
        validation.referencesHold()
            ? Optional.of(Stacking.of(validation.center(), options))
            : Optional.empty();
    stacking.ifPresent(stacks -> findings.addAll(stacks.findings()));
    Report report =
        Report.of(
            findings,
            reading.suppressions(),
            validation.center(),
            options,
            ids(rules),
            positions,
            validation.whole() && clean);
    report.told().forEach(this::tell);
    summary = Summary.of(validation.center(), report, reading.isWhole());
    errors = report.errors();
    filesOfFindings.put(FlowWriter.FOLDER + "findings.json", FindingsWriter.write(report));
    filesOfFindings.put(FlowWriter.FOLDER + "findings.sarif", SarifWriter.write(report));
    // Errors on what javac reports itself are not told, but nothing can be written all the same.
    failed = report.errors() > 0 || !validation.whole() || stacking.isEmpty();
    if (!failed) {
      files.putAll(new FlowWriter(validation.center()).files());
      if (!validation.center().valueSets().isEmpty()) {
        files.put(ValuesWriter.PATH, ValuesWriter.write(validation.center()));
      }
      Sharding sharding = stacking.orElseThrow().sharding();
      CutPlan plan = CutPlan.of(validation.center(), sharding);
      new Stacks(environment).generate(validation.center(), sharding, plan);
      files.put(FlowWriter.FOLDER + StackAssignment.NAME, stacking.get().file());
      files.put(
          ContactCenterWriter.PATH,
          new ContactCenterWriter(
                  validation.center(), plan, origin -> FindingsWriter.source(positions.of(origin)))
              .write());
    } else {
      stacking.ifPresent(stacks -> generateForUses(validation, stacks.sharding()));
    }
  }

  /**
   * The compilation fails, but without the classes each use of them would add a missing symbol of
   * its own.
   */
  private void generateForUses(Validation validation, Sharding sharding) {
    try {
      new Stacks(environment)
          .generate(validation.center(), sharding, CutPlan.of(validation.center(), sharding));
    } catch (RuntimeException e) {
      // What is wrong with the contact center was told; a writer need not cope with it.
    }
  }

  /** A type of ours came up after the contact center was checked. */
  void late(TypeElement type) {
    failed = true;
    tell(
        new Finding(
            "LateDeclaration",
            Severity.ERROR,
            type.getQualifiedName()
                + " was generated after the contact center had been checked; name it by a class"
                + " literal in a type that is not generated, so that Switchboard waits for it",
            Origin.of(type)));
  }

  /** Nothing more is to be done, since something of ours failed. */
  void abandon() {
    done = true;
    failed = true;
    files.clear();
  }

  /** Writes the files; those that a failed compilation would falsify are left as they are. */
  void finish(boolean errorRaised) {
    if (!failed && !errorRaised) {
      files.forEach(this::write);
    }
    filesOfFindings.forEach(this::write);
    if (!summary.isEmpty()) {
      // Errors that are not ours are those of javac, or of another processor.
      String line = errorRaised && errors == 0 ? Summary.besideErrors(summary) : summary;
      environment.getMessager().printMessage(Diagnostic.Kind.NOTE, line);
    }
  }

  private Optional<Environments> environments() {
    return options
        .value(Options.CONFIG)
        .map(folder -> EnvironmentReader.in(Path.of(folder)).readAll());
  }

  private static Set<String> ids(ClassLoader rules) {
    Set<String> ids = new TreeSet<>(FlowRules.ids());
    ids.addAll(ReadingRules.IDS);
    ids.addAll(EnvironmentRules.IDS);
    ids.addAll(ReportRules.IDS);
    RuleRunner.withRulesOf(rules)
        .tiers()
        .forEach(tier -> tier.stream().map(Rule::id).forEach(ids::add));
    return ids;
  }

  private void tell(Told told) {
    tell(told.finding(), told.isError(), told.text());
  }

  private void tell(Finding finding) {
    tell(
        finding,
        finding.severity() == Severity.ERROR,
        "[" + finding.rule() + "] " + finding.message());
  }

  private void tell(Finding finding, boolean error, String text) {
    Diagnostic.Kind kind = error ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    Origin origin = finding.origin();
    if (origin == null || origin.element() == null) {
      environment.getMessager().printMessage(kind, text);
    } else if (origin.annotation() == null) {
      environment.getMessager().printMessage(kind, text, origin.element());
    } else if (origin.value() == null) {
      environment.getMessager().printMessage(kind, text, origin.element(), origin.annotation());
    } else {
      environment
          .getMessager()
          .printMessage(kind, text, origin.element(), origin.annotation(), origin.value());
    }
  }

  private void write(String path, String text) {
    // As bytes: JSON is UTF-8, whatever the encoding of the sources.
    try (OutputStream out =
        environment
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", path)
            .openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "[InternalError] " + path + " can't be written: " + e.getMessage());
    }
  }
}
