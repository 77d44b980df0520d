package dev.switchboard.flow.check.together;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.content.FlowAction.ConditionBranch;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;

/** A flow goes on only by branches that the module it invokes declares. */
final class ModuleBranchRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    List<ProgramFinding> findings = new ArrayList<>();
    for (ProgramFlow flow : program.flows()) {
      for (Step step : flow.steps()) {
        program.invoked(step).ifPresent(module -> check(step, module, findings));
      }
    }
    return findings;
  }

  private void check(Step step, ProgramFlow module, List<ProgramFinding> findings) {
    if (module.source().contract().isEmpty()) {
      return;
    }
    List<String> branches = module.source().contract().orElseThrow().branches();
    List<ConditionBranch> conditions = step.action().conditions();
    for (int i = 0; i < conditions.size(); i++) {
      for (String operand : conditions.get(i).operands()) {
        if (!branches.contains(operand)) {
          findings.add(
              error(
                  step.operand(i),
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
