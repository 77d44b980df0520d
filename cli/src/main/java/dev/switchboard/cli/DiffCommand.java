package dev.switchboard.cli;

import dev.switchboard.cli.center.CenterDiff;
import dev.switchboard.cli.center.CenterDiffText;
import dev.switchboard.cli.center.CenterItem;
import dev.switchboard.cli.center.ItemChange;
import dev.switchboard.environment.InvalidEnvironmentException;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.content.ParsedFlow;
import dev.switchboard.flow.diff.DiffJson;
import dev.switchboard.flow.diff.DiffText;
import dev.switchboard.flow.diff.FlowDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what two flows, or two contact centers, do differently. */
@Command(
    name = "diff",
    header = "Says what two flows or two contact centers do differently.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Says what two flows do differently: blocks, parameters and branches; or what two contact"
          + " centers do",
      "differently: their resources, the settings of each, and their flows.",
      "",
      "A contact center is a module or its compiled classes, a folder of API responses, or with"
          + " --instance the",
      "live one. Of compiled ones, --environment says what resolves their values and ARNs.",
      "",
      "Where blocks stand in the file or in the designer, and what identifiers they have, makes no"
          + " difference.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 no difference, 1 differences, 2 a file could not be used.",
      "",
      "Examples:",
      "  switchboard diff main-menu-before.json main-menu.json",
      "  switchboard diff backup-of-monday backup-of-friday --format markdown",
      "  switchboard diff target/classes --instance 5a7b1c9e-0f3d-4c2a-9b8e-6d1f2a3b4c5d"
          + " --environment production"
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "the flow or contact center as it was")
  private Path before;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "AFTER",
      description = "the flow or contact center as it is")
  private Path after;

  @Mixin private CenterOptions centers;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "how to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format;

  /** How differences are reported. */
  enum Format {
    /** A line for each difference. */
    text,
    /** A table for each block, for pull requests. */
    markdown,
    /** JSON for tools of one's own. */
    json
  }

  @Override
  public Integer call() {
    if (after == null && !centers.isLive()) {
      throw new ParameterException(
          spec.commandLine(), "name what to compare with: AFTER, or a live instance (--instance)");
    }
    try {
      Optional<List<CenterItem>> left = centers.read(before);
      if (left.isPresent() || after == null) {
        return compareCenters(left);
      }
    } catch (IOException | InvalidEnvironmentException e) {
      return failed(e);
    }
    Optional<FlowContent> left = flow(before);
    Optional<FlowContent> right = flow(after);
    if (left.isEmpty() || right.isEmpty()) {
      return ExitCodes.UNUSABLE;
    }
    FlowDiff diff = FlowDiff.between(left.get(), right.get());
    spec.commandLine().getOut().print(text(diff));
    spec.commandLine().getOut().flush();
    return diff.isEmpty() ? ExitCodes.CLEAN : ExitCodes.FINDINGS;
  }

  private int compareCenters(Optional<List<CenterItem>> left) throws IOException {
    Optional<List<CenterItem>> right =
        after == null
            ? Optional.of(centers.live(spec.commandLine().getErr()))
            : centers.read(after);
    if (left.isEmpty() || right.isEmpty()) {
      unusable(
          String.valueOf(left.isEmpty() ? before : after),
          "holds no contact center, neither compiled classes nor responses of the API");
      return ExitCodes.UNUSABLE;
    }
    List<ItemChange> changes = CenterDiff.between(left.get(), right.get());
    spec.commandLine().getOut().print(text(changes));
    spec.commandLine().getOut().flush();
    return changes.isEmpty() ? ExitCodes.CLEAN : ExitCodes.FINDINGS;
  }

  private int failed(Exception e) {
    if (e instanceof InvalidEnvironmentException invalid) {
      invalid.problems().forEach(p -> spec.commandLine().getErr().println("error: " + p.words()));
    } else {
      spec.commandLine().getErr().println("error: " + e.getMessage());
    }
    return ExitCodes.UNUSABLE;
  }

  private String text(List<ItemChange> changes) {
    return switch (format) {
      case text -> CenterDiffText.plain(changes);
      case markdown -> CenterDiffText.markdown(changes);
      case json -> FlowCodec.pretty(CenterDiffText.json(changes));
    };
  }

  private String text(FlowDiff diff) {
    return switch (format) {
      case text -> DiffText.plain(diff);
      case markdown -> DiffText.markdown(diff);
      case json -> FlowCodec.pretty(DiffJson.of(diff));
    };
  }

  private Optional<FlowContent> flow(Path file) {
    String shown = file.toString().replace('\\', '/');
    try {
      if (!Files.isRegularFile(file)) {
        return unusable(shown, "there is no file of this name");
      }
      ParsedFlow parsed = FlowCodec.read(file);
      return FlowFile.holdsFlow(parsed)
          ? Optional.of(FlowFile.of(parsed).content())
          : unusable(shown, "holds no flow; a flow has Version, StartAction and Actions");
    } catch (FlowFormatException e) {
      return unusable(shown + ":" + e.position(), e.problem() + "; " + e.fix());
    } catch (IOException e) {
      return unusable(shown, "can't be read: " + e.getMessage());
    }
  }

  private Optional<FlowContent> unusable(String where, String why) {
    spec.commandLine().getErr().println(where + ": unusable: " + why);
    return Optional.empty();
  }
}
