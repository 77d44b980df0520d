package dev.switchboard.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.flow.check.RuleTable;
import dev.switchboard.flow.check.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule about the contact center has its page, in one form, and its line in the table. */
class CenterRulePagesTest {
  private static final Path PAGES = Path.of("../docs/rules");
  private static final Path EXAMPLES = Path.of("src/test/resources/rules");
  private static final List<String> TIERS = List.of("references", "meaning", "advice");

  @TestFactory
  Stream<DynamicTest> everyPageSaysWhatTheRuleDoes() {
    return Rules.all().stream().map(r -> DynamicTest.dynamicTest(r.id(), () -> checkPage(r)));
  }

  @Test
  void theTableListsAllRules() throws IOException {
    Path readme = PAGES.resolve("README.md");
    List<RuleTable.Row> rows = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      rows.add(RuleTable.Row.fromPage(rule.id(), page(rule)));
    }
    String generated =
        RuleTable.replaceSection(Files.readString(readme), "contact center rules", rows);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(readme, generated);
    }
    assertThat(Files.readString(readme)).isEqualTo(generated);
  }

  @Test
  void rulesAreNamedOnce() {
    List<String> ids = new ArrayList<>(FlowRules.ids());
    Rules.all().stream().map(Rule::id).forEach(ids::add);
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static void checkPage(Rule rule) throws IOException {
    String page = page(rule);
    RuleTable.Row row = RuleTable.Row.fromPage(rule.id(), page);
    assertThat(row.tier()).isEqualTo(tier(rule));
    assertThat(row.severity()).isEqualTo(severities(rule));
    assertThat(row.sentence()).endsWith(".");
    assertThat(page.lines().filter(l -> l.startsWith("## ")))
        .containsExactly(
            "## The problem", "## Why Amazon Connect minds", "## The fix", "## When to suppress");
    assertThat(page).endsWith("\n").doesNotContain("\r");
  }

  private static String page(Rule rule) throws IOException {
    return Files.readString(PAGES.resolve(rule.id() + ".md"));
  }

  private static String tier(Rule rule) {
    for (int i = 0; i < TIERS.size(); i++) {
      if (Rules.TIERS.get(i).contains(rule)) {
        return TIERS.get(i);
      }
    }
    throw new IllegalArgumentException(rule.id() + " is in no tier");
  }

  /** The severities that the rule's examples show. */
  private static String severities(Rule rule) throws IOException {
    TreeSet<Severity> severities = new TreeSet<>();
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(rule.id()))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".errors")).toList()) {
        for (String line : Files.readAllLines(file)) {
          if (line.contains(" [" + rule.id() + "] ")) {
            severities.add(Severity.valueOf(line.substring(0, line.indexOf(' '))));
          }
        }
      }
    }
    return severities.stream()
        .map(s -> s.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
