package dev.switchboard.flow.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.check.together.ProgramRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule about one flow has its page, in one form, and its line in the table. */
class RulePagesTest {
  private static final Path PAGES = Path.of("../docs/rules");
  private static final List<String> TIERS = List.of("references", "meaning", "advice");

  @TestFactory
  Stream<DynamicTest> everyRuleHasAPage() {
    return FlowRules.all().stream().map(r -> DynamicTest.dynamicTest(r.id(), () -> checkPage(r)));
  }

  @Test
  void theTableListsAllRules() throws IOException {
    Path readme = PAGES.resolve("README.md");
    List<RuleTable.Row> rows = new ArrayList<>();
    for (FlowRule rule : FlowRules.all()) {
      rows.add(RuleTable.Row.fromPage(rule.id(), page(rule)));
    }
    String committed = Files.readString(readme);
    String generated = RuleTable.replaceSection(committed, "flow rules", rows);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(readme, generated);
    }
    assertThat(Files.readString(readme)).isEqualTo(generated);
  }

  @Test
  void thePageNamesTheRulesAboutFlowsTogether() throws IOException {
    String readme = Files.readString(PAGES.resolve("README.md")).replace('\n', ' ');
    String ids =
        ProgramRules.ids().stream().sorted().map(id -> "`" + id + "`").collect(joining(", "));
    assertThat(readme).contains("They are: " + ids + ". ");
  }

  @Test
  void rulesAreNamedOnce() {
    assertThat(FlowRules.ids()).doesNotHaveDuplicates();
  }

  private static void checkPage(FlowRule rule) throws IOException {
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

  private static String page(FlowRule rule) throws IOException {
    return Files.readString(PAGES.resolve(rule.id() + ".md"));
  }

  private static String tier(FlowRule rule) {
    for (int i = 0; i < TIERS.size(); i++) {
      if (FlowRules.TIERS.get(i).contains(rule)) {
        return TIERS.get(i);
      }
    }
    throw new IllegalArgumentException(rule.id() + " is in no tier");
  }

  /** The severities that the rule's examples show. */
  private static String severities(FlowRule rule) throws IOException {
    TreeSet<Severity> severities = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/rules").resolve(rule.id()))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".errors")).toList()) {
        for (String line : Files.readAllLines(file)) {
          if (line.contains(" [" + rule.id() + "] ")) {
            severities.add(Severity.valueOf(line.substring(0, line.indexOf(' '))));
          }
        }
      }
    }
    return severities.stream().map(s -> s.name().toLowerCase(Locale.ROOT)).collect(joining(", "));
  }
}
