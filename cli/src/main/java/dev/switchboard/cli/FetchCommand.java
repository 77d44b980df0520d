package dev.switchboard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps what the API says of a live instance in a folder. */
@Command(
    name = "fetch",
    header = "Keeps what the API says of a live instance in a folder.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Keeps what the API says of a live instance in a folder: a backup, and what 'import', 'diff'"
          + " and 'drift' read.",
      "",
      "It only reads, and keeps to the two calls a second that Amazon Connect allows. A run that"
          + " was interrupted",
      "goes on where it stopped; after a complete one everything is read anew.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 everything was read, 1 some calls were refused, 2 the instance can't be read.",
      "",
      "Example:",
      "  switchboard fetch --instance 5a7b1c9e-0f3d-4c2a-9b8e-6d1f2a3b4c5d --region eu-central-1"
          + " --output backup"
    })
final class FetchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private InstanceOptions instance;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "the folder of the responses")
  private Path output;

  @Override
  public Integer call() {
    if (!instance.isGiven()) {
      throw new ParameterException(spec.commandLine(), "Missing required option: '--instance=ID'");
    }
    try {
      Map<String, String> unread = instance.fetch(output, spec.commandLine().getErr());
      return unread.isEmpty() ? ExitCodes.CLEAN : ExitCodes.FINDINGS;
    } catch (IOException e) {
      spec.commandLine().getErr().println("error: " + e.getMessage());
      return ExitCodes.UNUSABLE;
    }
  }
}
