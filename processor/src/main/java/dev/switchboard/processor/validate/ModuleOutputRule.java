package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel.ModuleContract;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.ProgramFlow;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.List;

/** A module gives back the values, and ends on the branches, that its contract declares. */
final class ModuleOutputRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ProgramFlow flow : Program.of(center).flows()) {
      flow.model()
          .contract()
          .ifPresent(
              contract ->
                  flow.steps().stream()
                      .filter(s -> s.is("EndFlowModuleExecution"))
                      .forEach(s -> check(s, contract, findings)));
    }
    return findings;
  }

  private void check(Step step, ModuleContract contract, List<Finding> findings) {
    List<String> outputs = ModuleContracts.names(contract.output());
    step.parameter("ResultData")
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!outputs.contains(key)) {
                findings.add(
                    error(
                        ModuleContracts.origin(step, "ResultData", key),
                        step.words()
                            + ": the module declares no output \""
                            + key
                            + "\"; "
                            + Suggestion.clause(key, outputs, "its declared outputs")));
              }
            });
    String result = step.text("Result");
    List<String> branches = contract.branches().stream().map(Sourced::value).toList();
    if (!result.isEmpty() && !branches.contains(result)) {
      findings.add(
          error(
              step.origin("Result"),
              step.words()
                  + ": the module declares no branch \""
                  + result
                  + "\"; "
                  + Suggestion.clause(result, branches, "its declared branches")));
    }
  }
}
