package dev.switchboard.cli.values;

import dev.switchboard.environment.values.DeclaredSet;
import dev.switchboard.environment.values.DeclaredValue;
import dev.switchboard.values.StoredVersion;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes an earlier version of a set the current one. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Makes an earlier version of a set the one that holds. Later versions stay, so that one can"
          + " go forward again.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 it holds now, 1 somebody else was faster, 2 there is no such version, it does"
          + " not keep to the declaration, or the table can't be reached.",
      "",
      "Example:",
      "  switchboard values rollback opening 3 --reason \"the new greeting confuses callers\""
    })
final class ValuesRollbackCommand extends ValuesTask {
  @Parameters(index = "0", paramLabel = "SET", description = "the set")
  private String name;

  @Parameters(index = "1", paramLabel = "VERSION", description = "the version")
  private long version;

  @Mixin private AuthorOptions author;

  @Override
  boolean run(KeptValues values, ValuesReport report) {
    DeclaredSet set = ValueName.set(values.declared(), name);
    StoredSet store = values.store(set);
    store.find(version).ifPresent(found -> requireDeclared(set, found));
    report.changed(
        set, store.rollback(version, author.expected(), author.author(values)), "is back at");
    return true;
  }

  /** A version may be older than the declaration that holds now. */
  private void requireDeclared(DeclaredSet set, StoredVersion found) {
    for (DeclaredValue value : set.values()) {
      Optional.ofNullable(found.values().get(value.key()))
          .flatMap(value::problem)
          .ifPresent(
              problem -> {
                throw new ValuesException(
                    "in version " + version + " " + set.name() + "." + value.key() + " " + problem);
              });
    }
  }
}
