package dev.switchboard.cli.values;

import dev.switchboard.environment.values.DeclaredSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets values of one set, all in one version or none. */
@Command(
    name = "set",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Sets values of one set, all in one new version. Each must keep to its declaration.",
      "",
      "If somebody else changes the same value at the same time, nothing is written.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 they hold now, 1 somebody else was faster, 2 a value is wrong or the table"
          + " can't be reached.",
      "",
      "Examples:",
      "  switchboard values set opening.closed=true --reason \"snow\" -e production",
      "  switchboard values set opening.greeting=\"Welcome back.\" opening.closed=false --reason"
          + " \"roads are clear\"",
      "  switchboard values set --reset opening.greeting --reason \"campaign is over\""
    })
final class ValuesSetCommand extends ValuesTask {
  @Parameters(
      arity = "0..*",
      paramLabel = "NAME=VALUE",
      description = "a value and what it becomes, such as opening.closed=true")
  private List<String> assignments = List.of();

  @Option(
      names = "--reset",
      paramLabel = "NAME",
      description = "a value that goes back to its default")
  private List<String> resets = List.of();

  @Mixin private AuthorOptions author;

  @Override
  boolean run(KeptValues values, ValuesReport report) {
    Map<ValueName, Optional<String>> changes = new LinkedHashMap<>();
    assignments.forEach(text -> assign(values, text, changes));
    resets.forEach(name -> add(changes, ValueName.of(values.declared(), name), Optional.empty()));
    DeclaredSet set = oneSet(changes);
    Map<String, Optional<String>> byKey = new LinkedHashMap<>();
    changes.forEach((name, value) -> byKey.put(name.value().key(), value));
    report.changed(
        set, values.store(set).set(byKey, author.expected(), author.author(values)), "is at");
    return true;
  }

  private static void assign(
      KeptValues values, String text, Map<ValueName, Optional<String>> changes) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new ValuesException("\"" + text + "\" sets nothing; write " + text + "=VALUE");
    }
    ValueName name = ValueName.of(values.declared(), text.substring(0, equals));
    String value = text.substring(equals + 1);
    name.value()
        .problem(value)
        .ifPresent(
            problem -> {
              throw new ValuesException(name + " " + problem);
            });
    add(changes, name, Optional.of(value));
  }

  private static void add(
      Map<ValueName, Optional<String>> changes, ValueName name, Optional<String> value) {
    if (changes.put(name, value) != null) {
      throw new ValuesException(name + " is there twice");
    }
  }

  private static DeclaredSet oneSet(Map<ValueName, Optional<String>> changes) {
    List<DeclaredSet> sets = changes.keySet().stream().map(ValueName::set).distinct().toList();
    if (sets.isEmpty()) {
      throw new ValuesException("nothing to set; write NAME=VALUE, such as opening.closed=true");
    }
    if (sets.size() > 1) {
      throw new ValuesException(
          String.join(" and ", Stream.of(sets.get(0), sets.get(1)).map(DeclaredSet::name).toList())
              + " have versions of their own; set the values of each by a call of its own");
    }
    return sets.get(0);
  }
}
