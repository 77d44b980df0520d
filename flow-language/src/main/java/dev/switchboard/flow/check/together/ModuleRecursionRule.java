package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.ModuleNesting;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;

/** A module does not invoke itself, neither directly nor through other modules. */
final class ModuleRecursionRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    ModuleNesting nesting = ModuleNesting.of(program);
    List<ProgramFinding> findings = new ArrayList<>();
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
                              step.place("FlowModuleId"),
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
