package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.content.FlowAction.ConditionBranch;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.ProgramFlow;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.List;

/** A flow goes on only by branches that the module it invokes declares. */
final class ModuleBranchRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ProgramFlow flow : Program.of(center).flows()) {
      for (Step step : flow.steps()) {
        ModuleContracts.invoked(step).ifPresent(module -> check(step, module, findings));
      }
    }
    return findings;
  }

  private void check(Step step, FlowModel module, List<Finding> findings) {
    List<String> branches =
        module.contract().orElseThrow().branches().stream().map(Sourced::value).toList();
    List<ConditionBranch> conditions = step.action().conditions();
    for (int i = 0; i < conditions.size(); i++) {
      for (String operand : conditions.get(i).operands()) {
        if (!branches.contains(operand)) {
          findings.add(
              error(
                  step.flow()
                      .origin(
                          step.action().pointer()
                              + "/Transitions/Conditions/"
                              + i
                              + "/Condition/Operands/0"),
                  step.words()
                      + ": "
                      + module.words()
                      + " has no branch \""
                      + operand
                      + "\"; "
                      + Suggestion.clause(operand, branches, "its declared branches")));
        }
      }
    }
  }
}
