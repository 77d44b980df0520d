package dev.switchboard.processor.report;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.validate.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The options that a project gives the processor, as {@code -Aswitchboard.…}. */
public final class Options {
  /** What all our options start with. */
  public static final String PREFIX = "switchboard.";

  /** The folder of environment files. */
  public static final String CONFIG = "switchboard.config";

  /** Folders in which content and prompt files are looked up. */
  public static final String RESOURCES = "switchboard.resources";

  /** The file of findings that are known and not told. */
  public static final String BASELINE = "switchboard.baseline";

  /** The file that says which stack each resource is in. */
  public static final String STACKS = "switchboard.stacks";

  /** The most resources of a stack, where it should be fewer than CloudFormation takes. */
  public static final String STACK_SIZE = "switchboard.stackSize";

  /** What options start with that set the severity of a rule. */
  public static final String SEVERITY = "switchboard.severity.";

  private final Map<String, String> given = new TreeMap<>();

  /** The options among all that the compiler was given. */
  public Options(Map<String, String> all) {
    all.forEach(
        (key, value) -> {
          if (key.startsWith(PREFIX)) {
            given.put(key, value == null ? "" : value);
          }
        });
  }

  /** The names of those that are given, and of those that could be. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(given.keySet());
    names.addAll(List.of(CONFIG, RESOURCES, BASELINE, STACKS, STACK_SIZE));
    return names;
  }

  /** The value of an option. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(given.get(name)).filter(v -> !v.isBlank());
  }

  /** The severity of a rule's findings in this project: raised to an error, or as the rule says. */
  public Severity severity(Finding finding) {
    return "error".equalsIgnoreCase(given.get(SEVERITY + finding.rule()))
        ? Severity.ERROR
        : finding.severity();
  }

  /** Options that do not exist, and severities of rules that do not exist or can't be. */
  public List<Finding> mistakes(Set<String> rules) {
    return given.entrySet().stream()
        .flatMap(o -> mistake(o.getKey(), o.getValue(), rules).stream())
        .map(message -> new Finding("UnknownOption", Severity.ERROR, message, null))
        .toList();
  }

  private static Optional<String> mistake(String name, String value, Set<String> rules) {
    if (name.startsWith(SEVERITY)) {
      String rule = name.substring(SEVERITY.length());
      if (!rules.contains(rule)) {
        return Optional.of(
            "option -A"
                + name
                + ": no rule has this id; "
                + Suggestion.clause(rule, rules, "rules"));
      }
      return value.equalsIgnoreCase("error")
          ? Optional.empty()
          : Optional.of(
              "option -A"
                  + name
                  + ": the value is \""
                  + value
                  + "\"; a severity can only be raised to error");
    }
    Set<String> known =
        new TreeSet<>(
            List.of(CONFIG, RESOURCES, BASELINE, STACKS, STACK_SIZE, SEVERITY + "<rule>"));
    return known.contains(name)
        ? Optional.empty()
        : Optional.of(
            "option -A" + name + " does not exist; " + Suggestion.clause(name, known, "options"));
  }
}
