package dev.switchboard.flow.check.together;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.program.ModuleContract;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;

/** A module gives back the values, and ends on the branches, that its contract declares. */
final class ModuleOutputRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    List<ProgramFinding> findings = new ArrayList<>();
    for (ProgramFlow flow : program.flows()) {
      flow.source()
          .contract()
          .ifPresent(
              contract ->
                  flow.steps().stream()
                      .filter(s -> s.is("EndFlowModuleExecution"))
                      .forEach(s -> check(s, contract, findings)));
    }
    return findings;
  }

  private void check(Step step, ModuleContract contract, List<ProgramFinding> findings) {
    List<String> outputs = contract.output();
    step.parameter("ResultData")
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!outputs.contains(key)) {
                findings.add(
                    error(
                        step.entry("ResultData", key),
                        step.words()
                            + ": the module declares no output \""
                            + key
                            + "\"; "
                            + Suggestion.clause(key, outputs, "its declared outputs")));
              }
            });
    String result = step.text("Result");
    List<String> branches = contract.branches();
    if (!result.isEmpty() && !branches.contains(result)) {
      findings.add(
          error(
              step.place("Result"),
              step.words()
                  + ": the module declares no branch \""
                  + result
                  + "\"; "
                  + Suggestion.clause(result, branches, "its declared branches")));
    }
  }
}
