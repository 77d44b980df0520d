package dev.switchboard.cli;

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
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what two flows do differently. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Says what two flows do differently: blocks, parameters and branches.",
      "",
      "Where blocks stand in the file or in the designer, and what identifiers they have, makes no"
          + " difference.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 no difference, 1 differences, 2 a file could not be used.",
      "",
      "Example:",
      "  switchboard diff main-menu-before.json main-menu.json"
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "the flow as it was")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "the flow as it is")
  private Path after;

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
