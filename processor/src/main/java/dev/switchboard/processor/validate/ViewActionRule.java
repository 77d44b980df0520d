package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.content.FlowAction.ConditionBranch;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.ViewModel;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.ArrayList;
import java.util.List;

/** A flow goes on only by actions that the view it shows declares. */
final class ViewActionRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ProgramFlow flow : CenterProgram.of(center).flows()) {
      for (Step step : flow.steps()) {
        if (step.is("ShowView")) {
          CenterProgram.resource(center, step, "ViewResource.Id")
              .filter(ViewModel.class::isInstance)
              .map(ViewModel.class::cast)
              .filter(ViewModel::knowsActions)
              .ifPresent(view -> check(step, view, findings));
        }
      }
    }
    return findings;
  }

  private void check(Step step, ViewModel view, List<Finding> findings) {
    List<String> actions = view.actions().stream().map(Sourced::value).toList();
    List<ConditionBranch> conditions = step.action().conditions();
    for (int i = 0; i < conditions.size(); i++) {
      for (String operand : conditions.get(i).operands()) {
        if (!actions.contains(operand)) {
          findings.add(
              error(
                  CenterProgram.origin(step.operand(i)),
                  step.words()
                      + ": "
                      + view.words()
                      + " has no action \""
                      + operand
                      + "\"; "
                      + Suggestion.clause(operand, actions, "its declared actions")));
        }
      }
    }
  }
}
