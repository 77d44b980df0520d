package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.ModuleNesting;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;

/** Modules invoke modules at most five levels deep. */
final class ModuleDepthRule implements ProgramRule {
  private static final int DEEPEST = 5;

  @Override
  public List<ProgramFinding> check(Program program) {
    ModuleNesting nesting = ModuleNesting.of(program);
    List<ProgramFinding> findings = new ArrayList<>();
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
                              step.place("FlowModuleId"),
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
