package dev.switchboard.flow.check.together;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.program.ModuleContract;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A module is invoked with the values that its contract declares, and with all that it requires.
 */
final class ModuleInputRule implements ProgramRule {
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
    ModuleContract contract = module.source().contract().orElseThrow();
    List<String> known = contract.inputNames();
    JsonNode given = step.parameter("Input");
    given
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                findings.add(
                    error(
                        step.entry("Input", key),
                        step.words()
                            + ": "
                            + module.words()
                            + " takes no \""
                            + key
                            + "\"; "
                            + Suggestion.clause(key, known, "its declared inputs")));
              }
            });
    for (ModuleContract.Input field : contract.input()) {
      JsonNode value = given.path(field.name());
      if (value.isMissingNode() && field.required()) {
        findings.add(
            error(
                step.place(),
                step.words()
                    + ": "
                    + module.words()
                    + " requires \""
                    + field.name()
                    + "\"; pass it as input"));
      }
      if (value.isTextual() && value.textValue().startsWith("$.") && !field.takesReferences()) {
        findings.add(
            error(
                step.entry("Input", field.name()),
                step.words()
                    + ": input \""
                    + field.name()
                    + "\" of "
                    + module.words()
                    + " is of type "
                    + field.type()
                    + ", which a reference can't give; declare it as STRING or pass a fixed"
                    + " value"));
      }
    }
  }
}
