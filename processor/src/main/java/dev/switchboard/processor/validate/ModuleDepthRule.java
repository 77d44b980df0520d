package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.ProgramFlow;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.List;

/** Modules invoke modules at most five levels deep. */
final class ModuleDepthRule implements Rule {
  private static final int DEEPEST = 5;

  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = Program.of(center);
    ModuleNesting nesting = ModuleNesting.of(center);
    List<Finding> findings = new ArrayList<>();
    for (ProgramFlow flow : program.flows()) {
      if (!flow.isModule()) {
        for (Step step : flow.steps()) {
          program
              .invoked(step)
              .filter(m -> !nesting.isRecursive(m) && nesting.depth(m) > DEEPEST)
              .ifPresent(
                  m ->
                      findings.add(
                          error(
                              step.origin("FlowModuleId"),
                              step.words()
                                  + ": "
                                  + m.words()
                                  + " invokes modules "
                                  + nesting.depth(m)
                                  + " levels deep; Amazon Connect allows "
                                  + DEEPEST
                                  + ", so invoke some of them from"
                                  + " the flow")));
        }
      }
    }
    return findings;
  }
}
