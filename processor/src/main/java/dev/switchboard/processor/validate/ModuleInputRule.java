package dev.switchboard.processor.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.FlowModel.ContractField;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.ProgramFlow;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A module is invoked with the values that its contract declares, and with all that it requires.
 */
final class ModuleInputRule implements Rule {
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
    List<ContractField> input = module.contract().orElseThrow().input();
    List<String> known = input.stream().map(f -> f.name().value()).toList();
    JsonNode given = step.parameter("Input");
    given
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                findings.add(
                    error(
                        ModuleContracts.origin(step, "Input", key),
                        step.words()
                            + ": "
                            + module.words()
                            + " takes no \""
                            + key
                            + "\"; "
                            + Suggestion.clause(key, known, "its declared inputs")));
              }
            });
    for (ContractField field : input) {
      JsonNode value = given.path(field.name().value());
      if (value.isMissingNode() && field.required()) {
        findings.add(
            error(
                step.origin(),
                step.words()
                    + ": "
                    + module.words()
                    + " requires \""
                    + field.name().value()
                    + "\"; pass it as input"));
      }
      if (value.isTextual()
          && value.textValue().startsWith("$.")
          && !field.type().equals("STRING")) {
        findings.add(
            error(
                ModuleContracts.origin(step, "Input", field.name().value()),
                step.words()
                    + ": input \""
                    + field.name().value()
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
