package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.check.FlowRules;
import org.junit.jupiter.api.Test;

/** {@code switchboard explain} prints the page of a rule, which is packaged with the command. */
class ExplainCommandTest {
  @Test
  void printsThePageOfEachRuleAboutAFlow() {
    for (String rule : FlowRules.ids()) {
      CommandRun run = CommandRun.of("explain", rule);
      assertThat(run.out()).startsWith("# " + rule + "\n").contains("## The problem", "## The fix");
      assertThat(run.exitCode()).isZero();
    }
  }

  @Test
  void takesTheIdAsFindingsShowIt() {
    assertThat(CommandRun.of("explain", "[Trap]").out()).startsWith("# Trap\n");
  }

  @Test
  void listsAllRules() {
    assertThat(CommandRun.of("explain").out().lines()).containsAll(FlowRules.ids()).isSorted();
  }

  @Test
  void suggestsARule() {
    CommandRun run = CommandRun.of("explain", "MissingTargets");
    assertThat(run.err())
        .startsWith("there is no rule \"MissingTargets\"; did you mean \"MissingTarget\"?");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("explain", "../README").exitCode()).isEqualTo(2);
  }
}
