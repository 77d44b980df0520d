package dev.switchboard.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The pages of the rules, as they are packaged into the command. */
final class RulePages {
  private static final String FOLDER = "/dev/switchboard/rules/";

  private RulePages() {}

  /** The page of a rule; empty if there is none. */
  static Optional<String> page(String id) {
    return id.matches("\\w+") ? text(id + ".md") : Optional.empty();
  }

  /** The ids of all rules that have a page, sorted; taken from the links of the table. */
  static List<String> ids() {
    return text("README.md")
        .orElse("")
        .lines()
        .filter(l -> l.startsWith("| ["))
        .map(l -> l.substring("| [".length(), l.indexOf(']')))
        .sorted()
        .toList();
  }

  private static Optional<String> text(String name) {
    try (InputStream stream = RulePages.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        return Optional.empty();
      }
      StringBuilder text = new StringBuilder();
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      reader.lines().forEach(l -> text.append(l).append('\n'));
      return Optional.of(text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
