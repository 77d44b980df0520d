package dev.switchboard.cli;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.center.CenterDiff;
import dev.switchboard.cli.center.CenterDiffText;
import dev.switchboard.cli.center.CenterItem;
import dev.switchboard.cli.center.CompiledCenter;
import dev.switchboard.cli.center.DeployedCenter;
import dev.switchboard.cli.center.ItemChange;
import dev.switchboard.cli.files.WholeFile;
import dev.switchboard.cli.instance.ApiKind;
import dev.switchboard.cli.instance.ApiResponses;
import dev.switchboard.cli.merge.ConsoleMerge;
import dev.switchboard.cli.merge.MergeOutcome;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.InvalidEnvironmentException;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowFormatException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says where what is deployed differs from the source, and brings console edits back into it. */
@Command(
    name = "drift",
    header = "Says where what is deployed differs from the source, and brings it back.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Says where what is deployed differs from what the source says in an environment: settings,"
          + " blocks,",
      "parameters and branches. What only the instance has is no drift.",
      "",
      "With --apply or --patch the edits that were made in the console are brought back into the"
          + " Java source, as",
      "a three-way merge: --base is what was compiled for the release that is deployed; without it,"
          + " the source counts",
      "as unchanged since. What the source changed as well is a conflict and stays as it is.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 no drift, or all of it brought back; 1 drift, conflicts, or edits left to a"
          + " person;",
      "2 something can't be read.",
      "",
      "Examples:",
      "  switchboard drift --environment production",
      "  switchboard drift --environment production backup --apply --base release/classes"
    })
final class DriftCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "the API's responses (default: the live instance that the environment names)")
  private Path folder;

  @Mixin private CenterOptions centers;

  @Option(
      names = "--classes",
      paramLabel = "FOLDER",
      defaultValue = "target/classes",
      description = "what the source compiles to (default: ${DEFAULT-VALUE})")
  private Path classes;

  @Option(
      names = "--base",
      paramLabel = "PATH",
      description =
          "what was compiled for the release that is deployed: a folder of classes, a module, or"
              + " its JAR")
  private Path base;

  @Option(
      names = "--sources",
      paramLabel = "FOLDER",
      defaultValue = "src/main/java",
      description = "the root of the sources (default: ${DEFAULT-VALUE})")
  private Path sources;

  @Option(names = "--apply", description = "bring console edits back into the sources")
  private boolean apply;

  @Option(
      names = "--patch",
      paramLabel = "FILE",
      description = "write what --apply would change as a patch instead")
  private Path patch;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "how to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private DiffCommand.Format format;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try {
      Environment environment =
          centers
              .environment()
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(), "Missing required option: '--environment=NAME'"));
      return drift(environment);
    } catch (InvalidEnvironmentException e) {
      e.problems().forEach(p -> err.println("error: " + p.words()));
    } catch (FlowFormatException e) {
      err.println("error: " + e.position() + ": " + e.problem() + "; " + e.fix());
    } catch (IOException e) {
      err.println("error: " + e.getMessage());
    }
    return ExitCodes.UNUSABLE;
  }

  private int drift(Environment environment) throws IOException, FlowFormatException {
    Path compiled =
        CompiledCenter.find(classes)
            .orElseThrow(
                () ->
                    new IOException(
                        classes + " holds no compiled contact center; compile it first"));
    ApiResponses responses = responses(environment);
    List<CenterItem> deployed = DeployedCenter.of(responses);
    List<CenterItem> ours =
        known(CompiledCenter.read(compiled, Optional.of(environment)), responses);
    List<ItemChange> changes =
        CenterDiff.between(ours, deployed).stream().filter(c -> c.before().isPresent()).toList();
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case text -> changes.isEmpty() ? "no drift\n" : CenterDiffText.plain(changes);
          case markdown -> changes.isEmpty() ? "no drift\n" : CenterDiffText.markdown(changes);
          case json -> FlowCodec.pretty(CenterDiffText.json(changes));
        });
    out.flush();
    if (changes.isEmpty()) {
      return ExitCodes.CLEAN;
    }
    if (!apply && patch == null) {
      return ExitCodes.FINDINGS;
    }
    List<CenterItem> released = ours;
    if (base != null) {
      Path file =
          CompiledCenter.find(base)
              .orElseThrow(() -> new IOException(base + " holds no compiled contact center"));
      released = known(CompiledCenter.read(file, Optional.of(environment)), responses);
    }
    return merge(
        ConsoleMerge.of(
            released,
            ours,
            deployed,
            responses,
            CompiledCenter.written(compiled, Optional.of(environment)),
            sources,
            Path.of("")));
  }

  private ApiResponses responses(Environment environment) throws IOException {
    if (folder != null) {
      return CenterOptions.responses(folder)
          .orElseThrow(() -> new IOException(folder + " holds no responses of the API"));
    }
    centers.readInstanceOf(environment);
    return centers.fetched(spec.commandLine().getErr());
  }

  /** Without the kinds that were not asked for: whether they differ can't be told. */
  private List<CenterItem> known(List<CenterItem> items, ApiResponses responses) {
    Set<String> asked =
        Arrays.stream(ApiKind.values())
            .filter(responses::lists)
            .flatMap(k -> k.resource().stream())
            .map(Resource::key)
            .collect(Collectors.toCollection(TreeSet::new));
    asked.add(Resource.LAMBDA_FUNCTION.key());
    responses.instance().ifPresent(i -> asked.add(Resource.INSTANCE.key()));
    return items.stream().filter(i -> asked.contains(i.kind())).toList();
  }

  private int merge(MergeOutcome outcome) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    outcome.taken().forEach(t -> out.println((apply ? "brought back: " : "in the patch: ") + t));
    outcome.conflicts().forEach(c -> out.println("conflict: " + c));
    outcome.byHand().forEach(h -> out.println("by hand: " + h));
    if (patch != null) {
      WholeFile.write(patch, outcome.patch());
      out.println("the patch is in " + patch + "; see git apply");
    } else {
      for (Map.Entry<Path, String> file : outcome.files().entrySet()) {
        WholeFile.write(file.getKey(), file.getValue());
      }
    }
    out.flush();
    return outcome.conflicts().isEmpty() && outcome.byHand().isEmpty()
        ? ExitCodes.CLEAN
        : ExitCodes.FINDINGS;
  }
}
