package dev.switchboard.cli.values;

import dev.switchboard.environment.values.DeclaredSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows values as they hold. */
@Command(
    name = "get",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows the values that hold, and which of them are the defaults.",
    footer = {
      "",
      "Exit code: 0 they keep to their declaration, 1 some do not, 2 they can't be read."
    })
final class ValuesGetCommand extends ValuesTask {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "a set, or a value such as opening.greeting; without it, all sets")
  private String name;

  @Override
  boolean run(KeptValues values, ValuesReport report) {
    if (name != null && name.contains(".")) {
      ValueName value = ValueName.of(values.declared(), name);
      report.value(value, values.store(value.set()).current());
      return true;
    }
    boolean well = true;
    for (DeclaredSet set : values.declared().sets()) {
      if (name == null || ValueName.set(values.declared(), name).equals(set)) {
        well &= report.set(set, values.store(set).current());
      }
    }
    return well;
  }
}
