package dev.switchboard.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import acme.rules.QueueTagRule;
import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.model.ContactCenter;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules run tier by tier, those of teams with the last. */
class RuleRunnerTest {
  private static final ContactCenter CENTER = Centers.of(Centers.queue("Orders"));

  @Test
  void anErrorEndsTheTiers() {
    Rule fails = new Says("first", Severity.ERROR);
    Rule beside = new Says("beside", Severity.WARNING);
    Rule later = new Says("later", Severity.ERROR);
    assertThat(messages(List.of(List.of(fails, beside), List.of(later))))
        .containsExactly("first", "beside");
  }

  @Test
  void aWarningDoesNot() {
    Rule warns = new Says("first", Severity.WARNING);
    Rule later = new Says("later", Severity.ERROR);
    assertThat(messages(List.of(List.of(warns), List.of(later)))).containsExactly("first", "later");
  }

  @Test
  void whatIsSaidTwiceIsSaidOnce() {
    Rule says = new Says("same", Severity.WARNING);
    assertThat(messages(List.of(List.of(says, says)))).containsExactly("same");
  }

  @Test
  void aRuleThatFailsHidesNothing() {
    Rule broken =
        center -> {
          throw new IllegalStateException("no queue");
        };
    List<Finding> findings =
        new RuleRunner(List.of(List.of(broken, new Says("next", Severity.WARNING)))).run(CENTER);
    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.get(0).message()).contains("the rule itself failed", "no queue");
    assertThat(findings.get(1).message()).isEqualTo("next");
  }

  @Test
  void rulesOfTeamsAreFoundOnTheProcessorPath(@TempDir Path jar) throws IOException {
    Path services = Files.createDirectories(jar.resolve("META-INF/services"));
    Files.writeString(services.resolve(Rule.class.getName()), QueueTagRule.class.getName() + "\n");
    try (URLClassLoader path =
        new URLClassLoader(
            new URL[] {jar.toUri().toURL()}, RuleRunnerTest.class.getClassLoader())) {
      RuleRunner runner = RuleRunner.withRulesOf(path);
      assertThat(runner.tiers().get(2)).hasAtLeastOneElementOfType(QueueTagRule.class);
      assertThat(runner.tiers().get(0)).isEqualTo(Rules.TIERS.get(0));
    }
    assertThat(new RuleRunner(List.of(List.of(new QueueTagRule()))).run(CENTER))
        .extracting(Finding::rule, Finding::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "QueueTag",
                "queue \"Orders\" has no tag \"Department\"; add @Tag(key = \"Department\", value ="
                    + " …)"));
  }

  private static List<String> messages(List<List<Rule>> tiers) {
    return new RuleRunner(tiers).run(CENTER).stream().map(Finding::message).toList();
  }

  /** A rule that always says one thing. */
  private record Says(String message, Severity severity) implements Rule {
    @Override
    public List<Finding> check(ContactCenter center) {
      return List.of(new Finding(id(), severity, message, Centers.NOWHERE));
    }
  }
}
