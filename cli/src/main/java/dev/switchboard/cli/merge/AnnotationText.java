package dev.switchboard.cli.merge;

import dev.switchboard.cli.imports.SourceValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of an annotation in which some members are written anew: the others stay as they were
 * typed, on one line as long as it is not full.
 */
final class AnnotationText {
  private static final int LINE = 100;
  private static final String CONTINUATION = "    ";

  private final String name;
  private final String indent;
  private final int column;
  private final List<Argument> arguments;

  /**
   * An annotation.
   *
   * @param name its name with the sign before it
   * @param indent what its line starts with
   * @param column where on its line it starts
   * @param arguments its arguments as they were typed
   */
  AnnotationText(String name, String indent, int column, List<Argument> arguments) {
    this.name = name;
    this.indent = indent;
    this.column = column;
    this.arguments = List.copyOf(arguments);
  }

  /**
   * An argument as it was typed.
   *
   * @param separator what stands between the one before, or the parenthesis, and it
   * @param member its member
   * @param value its value with the equals sign; of a lone value without a member, that value
   */
  record Argument(String separator, String member, String value) {
    String text() {
      return member + value;
    }
  }

  /**
   * The text with changes.
   *
   * @param changes the members that are written anew; empty ones are removed
   */
  String with(Map<String, Optional<SourceValue>> changes) {
    Map<String, Optional<SourceValue>> added = new LinkedHashMap<>(changes);
    List<Argument> kept = new ArrayList<>();
    for (Argument argument : arguments) {
      added.remove(argument.member());
      if (changes.getOrDefault(argument.member(), Optional.of(NOTHING)).isPresent()) {
        kept.add(argument);
      }
    }
    added.values().removeIf(Optional::isEmpty);
    List<String> flat = new ArrayList<>();
    for (Argument argument : kept) {
      flat.add(
          changes
              .getOrDefault(argument.member(), Optional.empty())
              .map(v -> argument.member() + " = " + v.java())
              .orElse(argument.text()));
    }
    added.forEach((member, value) -> flat.add(member + " = " + value.orElseThrow().java()));
    String line = flat.isEmpty() ? name : name + "(" + String.join(", ", flat) + ")";
    if (column + line.length() <= LINE && !(isBroken() && fitted())) {
      return line;
    }
    return isBroken() ? asTyped(kept, changes, added) : broken(kept, changes, added);
  }

  private static final SourceValue NOTHING = SourceValue.unset();

  private boolean isBroken() {
    return arguments.stream().anyMatch(a -> (a.separator() + a.value()).contains("\n"));
  }

  /** Whether it was broken though it would have fitted, or for a remark within. */
  private boolean fitted() {
    String line =
        name
            + arguments.stream()
                .map(a -> a.text().replaceAll("\\s+", " "))
                .collect(Collectors.joining(", ", "(", ")"));
    return column + line.length() <= LINE
        || arguments.stream().anyMatch(a -> a.separator().contains("/"));
  }

  /** Every argument where it was typed; new ones on lines of their own. */
  private String asTyped(
      List<Argument> kept,
      Map<String, Optional<SourceValue>> changes,
      Map<String, Optional<SourceValue>> added) {
    String own =
        arguments.stream()
            .map(Argument::separator)
            .filter(s -> s.contains("\n"))
            .findFirst()
            .map(s -> s.substring(s.lastIndexOf('\n') + 1))
            .orElse(indent + CONTINUATION);
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < kept.size(); i++) {
      Argument argument = kept.get(i);
      text.append(i == 0 ? arguments.get(0).separator() : argument.separator());
      text.append(argument.member());
      int used = text.length() - text.lastIndexOf("\n") - 1 - own.length() + 2;
      Optional<SourceValue> value = changes.getOrDefault(argument.member(), Optional.empty());
      text.append(
          value
              .map(v -> " =" + v.written(own, Math.max(used, argument.member().length() + 2)))
              .orElse(argument.value()));
    }
    added.forEach(
        (member, value) ->
            text.append(kept.isEmpty() ? "" : ",\n" + own).append(line(member, value, own)));
    return text.append(')').toString();
  }

  private String broken(
      List<Argument> kept,
      Map<String, Optional<SourceValue>> changes,
      Map<String, Optional<SourceValue>> added) {
    String own = indent + CONTINUATION;
    List<String> lines = new ArrayList<>();
    for (Argument argument : kept) {
      Optional<SourceValue> value = changes.getOrDefault(argument.member(), Optional.empty());
      lines.add(own + (value.isPresent() ? line(argument.member(), value, own) : argument.text()));
    }
    added.forEach((member, value) -> lines.add(own + line(member, value, own)));
    return name + "(\n" + String.join(",\n", lines) + ")";
  }

  private static String line(String member, Optional<SourceValue> value, String indent) {
    return member + " =" + value.orElseThrow().written(indent, member.length() + 2);
  }
}
