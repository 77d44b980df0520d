package dev.switchboard.cli.values;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The values that change without a deployment. */
@Command(
    name = "values",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads and changes the values that change without a deployment, in the tables of an"
          + " environment.",
      "",
      "Every change is a version, signed with who and why; one can go back to each of them.",
      ""
    },
    subcommands = {
      ValuesGetCommand.class,
      ValuesSetCommand.class,
      ValuesHistoryCommand.class,
      ValuesRollbackCommand.class,
      CommandLine.HelpCommand.class
    })
public final class ValuesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing required subcommand: get, set, history or rollback");
  }
}
