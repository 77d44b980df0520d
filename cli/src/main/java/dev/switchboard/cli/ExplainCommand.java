package dev.switchboard.cli;

import dev.switchboard.flow.check.Suggestion;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of a rule. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Says what a rule is about: the problem, why Amazon Connect minds, the fix, when to"
            + " suppress it.",
    footer = {
      "",
      "Without a rule, lists all rules.",
      "",
      "Example:",
      "  switchboard explain MissingTarget"
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      description = "the id in brackets at the start of a finding")
  private String rule;

  @Override
  public Integer call() {
    if (rule == null) {
      RulePages.ids().forEach(spec.commandLine().getOut()::println);
      return ExitCodes.CLEAN;
    }
    Optional<String> page = RulePages.page(rule.replace("[", "").replace("]", ""));
    if (page.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no rule \""
              + rule
              + "\"; "
              + Suggestion.clause(rule, RulePages.ids(), "rules"));
    }
    spec.commandLine().getOut().print(page.get());
    spec.commandLine().getOut().flush();
    return ExitCodes.CLEAN;
  }
}
