package dev.switchboard.flow.check.together;

import dev.switchboard.annotations.Channel;
import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.content.FlowAction.ConditionBranch;
import dev.switchboard.flow.program.AttributeValues;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Reading;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A comparison with a fixed text can match: the text is one that the compared value may have. */
final class ImpossibleComparisonRule implements ProgramRule {
  private static final Set<String> CHANNELS =
      Arrays.stream(Channel.values())
          .map(Channel::name)
          .collect(Collectors.toCollection(TreeSet::new));

  /** A shorter text is near to too many others. */
  private static final int SHORTEST_GUESSED = 5;

  @Override
  public List<ProgramFinding> check(Program program) {
    AttributeValues values = AttributeValues.of(program);
    List<ProgramFinding> findings = new ArrayList<>();
    program.reachable("Compare").stream()
        .filter(s -> s.readings().size() == 1)
        .forEach(step -> check(values, step, findings));
    return findings;
  }

  private void check(AttributeValues values, Step step, List<ProgramFinding> findings) {
    Reading compared = step.readings().get(0);
    List<ConditionBranch> conditions = step.action().conditions();
    for (int i = 0; i < conditions.size(); i++) {
      ConditionBranch condition = conditions.get(i);
      if (condition.operator().equals("Equals") && condition.operands().size() == 1) {
        String operand = condition.operands().get(0);
        Optional<String> remedy = remedy(values, compared, operand);
        int at = i;
        remedy.ifPresent(
            r ->
                findings.add(
                    warning(
                        step.operand(at),
                        step.words()
                            + ": "
                            + compared.text()
                            + " is never \""
                            + operand
                            + "\"; "
                            + r)));
      }
    }
  }

  private static Optional<String> remedy(AttributeValues values, Reading compared, String operand) {
    if (compared.root().equals("Channel") && compared.keys().isEmpty()) {
      return CHANNELS.contains(operand)
          ? Optional.empty()
          : Optional.of(Suggestion.clause(operand.toUpperCase(Locale.ROOT), CHANNELS, "channels"))
              .map(r -> CHANNELS.contains(operand.toUpperCase(Locale.ROOT)) ? upper(operand) : r);
    }
    if (compared.root().equals("FlowAttributes")) {
      return values
          .ofFlow(compared.step().flow(), compared.key())
          .filter(v -> !v.contains(operand))
          .map(v -> Suggestion.clause(operand, v, "values it is given"));
    }
    if (compared.root().equals("Attributes") && operand.length() >= SHORTEST_GUESSED) {
      // Agents, Lambda functions and the API write attributes too, so only what looks misspelled
      // counts.
      return values
          .ofContact(compared.key())
          .filter(v -> !v.contains(operand) && !Suggestion.near(operand, v).isEmpty())
          .map(v -> Suggestion.clause(operand, v, "values it is given"));
    }
    return Optional.empty();
  }

  private static String upper(String operand) {
    return "did you mean \"" + operand.toUpperCase(Locale.ROOT) + "\"?";
  }
}
