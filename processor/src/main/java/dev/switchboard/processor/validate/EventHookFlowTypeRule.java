package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.check.FlowRoles;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.ProgramFlow;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An event hook starts a flow of the type that the event needs. */
final class EventHookFlowTypeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ProgramFlow flow : Program.of(center).flows()) {
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

  private Optional<Finding> check(Step step, String hook) {
    FlowType needed = FlowRoles.HOOKS.get(hook);
    String path = "EventHooks." + hook;
    return step.resource(path)
        .filter(r -> needed != null && FlowTypes.of(r).filter(type -> type != needed).isPresent())
        .map(
            r ->
                error(
                    step.origin(path),
                    step.words()
                        + ": "
                        + hook
                        + " starts flow "
                        + r.id()
                        + ", which is of type "
                        + FlowTypes.of(r).orElseThrow()
                        + "; use a flow of type "
                        + needed));
  }
}
