package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.ProgramFlow;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event hook starts a flow of the type that the event needs. */
final class EventHookFlowTypeRule implements Rule {
  private static final Map<String, FlowType> TYPES =
      Map.of(
          "AgentHold", FlowType.AGENT_HOLD,
          "AgentWhisper", FlowType.AGENT_WHISPER,
          "CustomerHold", FlowType.CUSTOMER_HOLD,
          "CustomerQueue", FlowType.CUSTOMER_QUEUE,
          "CustomerWhisper", FlowType.CUSTOMER_WHISPER,
          "CustomerRemaining", FlowType.CONTACT_FLOW,
          "DefaultAgentUI", FlowType.CONTACT_FLOW,
          "DisconnectAgentUI", FlowType.CONTACT_FLOW,
          "PauseContact", FlowType.CONTACT_FLOW,
          "ResumeContact", FlowType.CONTACT_FLOW);

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
    FlowType needed = TYPES.get(hook);
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
