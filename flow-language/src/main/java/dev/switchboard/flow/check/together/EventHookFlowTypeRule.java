package dev.switchboard.flow.check.together;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.check.FlowRoles;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An event hook starts a flow of the type that the event needs. */
final class EventHookFlowTypeRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    List<ProgramFinding> findings = new ArrayList<>();
    for (ProgramFlow flow : program.flows()) {
      for (Step step : flow.steps()) {
        if (step.is("UpdateContactEventHooks")) {
          step.parameter("EventHooks")
              .fieldNames()
              .forEachRemaining(hook -> check(step, hook).ifPresent(findings::add));
        }
      }
    }
    return findings;
  }

  private Optional<ProgramFinding> check(Step step, String hook) {
    FlowType needed = FlowRoles.HOOKS.get(hook);
    String path = "EventHooks." + hook;
    return step.flow()
        .program()
        .surroundings()
        .flow(step, path)
        .filter(flow -> needed != null && flow.type().filter(t -> t != needed).isPresent())
        .map(
            flow ->
                error(
                    step.place(path),
                    step.words()
                        + ": "
                        + hook
                        + " starts "
                        + flow.words()
                        + ", which is of type "
                        + flow.type().orElseThrow()
                        + "; use a flow of type "
                        + needed));
  }
}
