package dev.switchboard.cli.values;

import dev.switchboard.environment.values.DeclaredSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who changed the values of a set, when and why. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows who changed the values of a set, when and why, the newest change first.",
    footer = {"", "Exit code: 0 it is shown, 2 it can't be read."})
final class ValuesHistoryCommand extends ValuesTask {
  @Parameters(paramLabel = "SET", description = "the set")
  private String name;

  @Option(
      names = "--limit",
      paramLabel = "COUNT",
      defaultValue = "20",
      description = "how many changes (default: ${DEFAULT-VALUE})")
  private int limit;

  @Override
  boolean run(KeptValues values, ValuesReport report) {
    if (limit < 1) {
      throw new ValuesException("--limit is " + limit + ", expected 1 or more");
    }
    DeclaredSet set = ValueName.set(values.declared(), name);
    report.history(set, values.store(set).changes(limit));
    return true;
  }
}
