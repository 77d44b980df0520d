package dev.switchboard.cli;

import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.check.together.ProgramRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks flow JSON with the rules that the annotation processor applies to Java. */
@Command(
    name = "check",
    header = "Checks flow JSON: a file, or the flows of a folder as one contact center.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Checks flow JSON: files as the console exports them, as the API takes them, or as",
      "'switchboard fetch' keeps them.",
      "A folder, or files that are named together, are one contact center: what contacts bring",
      "from flow to flow is followed through transfers, event hooks and modules.",
      "",
      "Nothing is sent anywhere; no AWS account is needed.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 nothing found, 1 something found, 2 a file could not be used.",
      "",
      "Examples:",
      "  switchboard check main-menu.json",
      "  switchboard check flows/ --format sarif > findings.sarif",
      "  switchboard check hold.json --type CUSTOMER_HOLD",
      "  switchboard check backup/    (a folder of 'switchboard fetch')",
      "",
      "A finding starts with its rule in brackets; 'switchboard explain <rule>' says more."
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "flow files; of folders, all .json in them")
  private List<Path> paths;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      completionCandidates = KindNames.class,
      description = {
        "the type of the flows: ${COMPLETION-CANDIDATES}",
        "(without it, the type that each file names in its metadata; if it names none, no type is"
            + " checked)"
      })
  private String type;

  @Option(
      names = "--partial",
      description = {
        "the flows are a part of a contact center: contacts may also come from flows that are not",
        "named here (so it is with one file alone)"
      })
  private boolean partial;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "how to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format;

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      split = ",",
      description = "rules whose warnings are left out; errors always show")
  private Set<String> ignored = Set.of();

  /** How findings are reported. */
  enum Format {
    /** A line for each finding. */
    text,
    /** JSON for tools of one's own. */
    json,
    /** SARIF 2.1.0, for code hosts and editors. */
    sarif
  }

  @Override
  public Integer call() {
    FlowFileChecker checker = new FlowFileChecker(kind(), ignoredRules());
    List<CheckedFile> checked = new ArrayList<>();
    int passedOver = 0;
    for (Path path : paths) {
      try {
        for (FlowFiles.NamedFile file : FlowFiles.under(path)) {
          Optional<CheckedFile> result = checker.check(file);
          result.ifPresent(checked::add);
          passedOver += result.isEmpty() ? 1 : 0;
        }
      } catch (IOException e) {
        String shown = path.toString().replace('\\', '/');
        checked.add(
            CheckedFile.unusable(shown, FileProblem.ofFile("can't be read: " + e.getMessage())));
      }
    }
    return report(new CheckReport(checker.together(checked, isWhole()), passedOver));
  }

  /** A file that is named alone may be any part of a contact center. */
  private boolean isWhole() {
    return !partial && (paths.size() > 1 || Files.isDirectory(paths.get(0)));
  }

  private int report(CheckReport report) {
    ReportWriter writer =
        switch (format) {
          case text -> new TextReport();
          case json -> new JsonReport();
          case sarif -> new SarifReport();
        };
    spec.commandLine().getOut().print(writer.write(report));
    spec.commandLine().getOut().flush();
    if (format != Format.text) {
      report
          .files()
          .forEach(
              f ->
                  f.problem()
                      .ifPresent(p -> spec.commandLine().getErr().println(TextReport.line(f, p))));
    }
    if (report.files().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("no flow found; name a flow file, or a folder with flow files");
    }
    return report.exitCode();
  }

  private Optional<FlowKind> kind() {
    if (type == null) {
      return Optional.empty();
    }
    Optional<FlowKind> kind = FlowKind.named(type);
    if (kind.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no flow type \""
              + type
              + "\"; "
              + Suggestion.clause(type, FlowKind.names(), "flow types"));
    }
    return kind;
  }

  private Set<String> ignoredRules() {
    Set<String> known = new TreeSet<>(FlowRules.ids());
    known.addAll(ProgramRules.ids());
    for (String rule : ignored) {
      if (!known.contains(rule)) {
        throw new ParameterException(
            spec.commandLine(),
            "there is no rule \"" + rule + "\"; " + Suggestion.clause(rule, known, "rules"));
      }
    }
    return ignored;
  }
}
