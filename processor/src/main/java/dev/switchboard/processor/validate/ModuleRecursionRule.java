package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.ProgramFlow;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.List;

/** A module does not invoke itself, neither directly nor through other modules. */
final class ModuleRecursionRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = Program.of(center);
    ModuleNesting nesting = ModuleNesting.of(center);
    List<Finding> findings = new ArrayList<>();
    for (ProgramFlow module : program.flows()) {
      if (module.isModule() && nesting.isRecursive(module)) {
        for (Step step : module.steps()) {
          program
              .invoked(step)
              .filter(nesting::isRecursive)
              .ifPresent(
                  invoked ->
                      findings.add(
                          error(
                              step.origin("FlowModuleId"),
                              step.words()
                                  + ": invoking "
                                  + invoked.words()
                                  + " leads back to this module, which Amazon Connect refuses; move"
                                  + " what both need into a third module")));
        }
      }
    }
    return findings;
  }
}
