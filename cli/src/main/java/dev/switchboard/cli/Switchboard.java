package dev.switchboard.cli;

import dev.switchboard.cli.assembly.AdoptCommand;
import dev.switchboard.cli.assembly.PlanCommand;
import dev.switchboard.cli.assembly.StacksCommand;
import dev.switchboard.cli.module.NewCommand;
import dev.switchboard.cli.values.ValuesCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code switchboard} command; each thing it can do is a subcommand. */
@Command(
    name = "switchboard",
    mixinStandardHelpOptions = true,
    version = "switchboard 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Checks, compares and imports Amazon Connect contact centers.",
      "",
      "Start with:  switchboard new my-contact-center",
      "or with:     switchboard check my-flow.json",
      ""
    },
    footer = {"", "'switchboard help COMMAND' says more about a command."},
    subcommands = {
      NewCommand.class,
      CheckCommand.class,
      DiagramCommand.class,
      DiffCommand.class,
      DriftCommand.class,
      ImportCommand.class,
      FetchCommand.class,
      ConfigCommand.class,
      AdoptCommand.class,
      PlanCommand.class,
      StacksCommand.class,
      ExplainCommand.class,
      ValuesCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Switchboard {
  private Switchboard() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /** Runs the command and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = new CommandLine(new Switchboard());
    command.setCaseInsensitiveEnumValuesAllowed(true);
    // As wide as the descriptions are written.
    command.setUsageHelpWidth(110);
    command.setOut(out);
    command.setErr(err);
    command.setExecutionExceptionHandler(
        (e, failed, parsed) -> {
          err.println(
              "switchboard failed on its own account, which is a bug in it; please report what"
                  + " follows");
          e.printStackTrace(err);
          return ExitCodes.UNUSABLE;
        });
    return command.execute(arguments);
  }
}
