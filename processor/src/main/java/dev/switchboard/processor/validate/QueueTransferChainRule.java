package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.ProgramFlow;
import dev.switchboard.processor.validate.program.Step;
import dev.switchboard.processor.validate.program.Step.Edge;
import dev.switchboard.processor.validate.program.Step.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A customer queue flow does not move every contact on to the next queue. The moved contact runs
 * the flow again, and after 11 moves Amazon Connect refuses the next one.
 */
final class QueueTransferChainRule implements Rule {
  /** What lets a contact stay, or tells one that was moved from one that was not. */
  private static final Set<String> DECIDING =
      Set.of(
          "Compare",
          "CheckMetricData",
          "CheckHoursOfOperation",
          "GetParticipantInput",
          "ConnectParticipantWithLexBot",
          "DistributeByPercentage",
          "Loop",
          "Wait",
          "MessageParticipantIteratively",
          "InvokeFlowModule",
          "UpdateContactEventHooks");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ProgramFlow flow : Program.of(center).flows()) {
      if (flow.is(FlowType.CUSTOMER_QUEUE)) {
        undecided(flow)
            .ifPresent(
                step ->
                    findings.add(
                        warning(
                            step.origin(),
                            step.words()
                                + ": every contact is moved on at once, again and again, and fails"
                                + " after 11 queues; check an attribute or the queue before moving"
                                + " it")));
      }
    }
    return findings;
  }

  /** The transfer that a contact gets to without any decision. */
  private static Optional<Step> undecided(ProgramFlow flow) {
    Optional<Step> step = flow.start();
    for (int i = 0; step.isPresent() && i < flow.steps().size(); i++) {
      if (step.get().is("DequeueContactAndTransferToQueue")) {
        return step;
      }
      if (DECIDING.contains(step.get().type())) {
        return Optional.empty();
      }
      step =
          step.get().edges().stream().filter(e -> e.kind() == Kind.NEXT).map(Edge::to).findFirst();
    }
    return Optional.empty();
  }
}
