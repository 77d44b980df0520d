package dev.switchboard.cli.values;

import dev.switchboard.environment.values.DeclaredSet;
import dev.switchboard.environment.values.DeclaredValue;
import dev.switchboard.environment.values.DeclaredValues;
import dev.switchboard.flow.check.Suggestion;
import java.util.List;

/** A value by its name on the command line, such as {@code opening.greeting}. */
record ValueName(DeclaredSet set, DeclaredValue value) {
  /** The value of a name that must be declared. */
  static ValueName of(DeclaredValues declared, String name) {
    int dot = name.indexOf('.');
    DeclaredSet set = set(declared, dot < 0 ? name : name.substring(0, dot));
    List<String> names = set.values().stream().map(v -> set.name() + "." + v.key()).toList();
    return set.value(dot < 0 ? "" : name.substring(dot + 1))
        .map(value -> new ValueName(set, value))
        .orElseThrow(
            () ->
                new ValuesException(
                    "\""
                        + name
                        + "\" is no value; "
                        + Suggestion.clause(name, names, "values of " + set.name())));
  }

  /** The set of a name that must be declared. */
  static DeclaredSet set(DeclaredValues declared, String name) {
    return declared
        .set(name)
        .orElseThrow(
            () ->
                new ValuesException(
                    "no set of values is named \""
                        + name
                        + "\"; "
                        + Suggestion.clause(
                            name,
                            declared.sets().stream().map(DeclaredSet::name).toList(),
                            "sets")));
  }

  @Override
  public String toString() {
    return set.name() + "." + value.key();
  }
}
