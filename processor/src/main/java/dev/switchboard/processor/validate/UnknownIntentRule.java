package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.content.FlowAction.ConditionBranch;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Step;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.LexBotModel;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A flow branches only on intents that the bot which it has asked declares. */
final class UnknownIntentRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    Program program = CenterProgram.of(center);
    for (Step step : program.reachable("ConnectParticipantWithLexBot")) {
      Bots.asked(center, step).ifPresent(bot -> check(step, List.of(bot), findings));
    }
    program.reachable("Compare").stream()
        .filter(step -> step.text("ComparisonValue").equals("$.Lex.IntentName"))
        .forEach(step -> check(step, Bots.last(center, step), findings));
    return findings;
  }

  private void check(Step step, List<LexBotModel> bots, List<Finding> findings) {
    Set<String> known = Bots.intents(bots);
    List<ConditionBranch> conditions = step.action().conditions();
    for (int i = 0; i < conditions.size() && !bots.isEmpty(); i++) {
      String intent = String.join("", conditions.get(i).operands());
      boolean compared = conditions.get(i).operator().equals("Equals") && !intent.contains("$");
      if (compared && !known.contains(intent)) {
        findings.add(
            error(
                CenterProgram.origin(step.operand(i)),
                step.words()
                    + ": "
                    + Bots.words(bots)
                    + " has no intent \""
                    + intent
                    + "\"; "
                    + Suggestion.clause(intent, known, "its declared intents")));
      }
    }
  }
}
