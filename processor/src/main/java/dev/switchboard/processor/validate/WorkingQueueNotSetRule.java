package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Routing;
import dev.switchboard.processor.validate.program.Step;
import java.util.List;
import java.util.Optional;

/**
 * A contact that is transferred to a queue, or called back from one, has a working queue on every
 * path; without one the transfer fails. Checks that use the working queue are held to it as well,
 * as a warning.
 */
final class WorkingQueueNotSetRule implements Rule {
  private static final String REMEDY =
      "; set the working queue on every path before it, or name the queue here";

  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = Program.of(center);
    Routing routing = Routing.of(program);
    return program
        .reachable()
        .filter(WorkingQueueNotSetRule::usesWorkingQueue)
        .flatMap(step -> check(routing, step).stream())
        .toList();
  }

  private Optional<Finding> check(Routing routing, Step step) {
    boolean transfers = step.is("TransferContactToQueue", "CreateCallbackContact");
    String what =
        step.words() + (transfers ? ": a contact gets here" : ": a contact gets to this check");
    if (routing.mayBeUnset(step)) {
      String message = what + " on some path without a working queue" + REMEDY;
      return Optional.of(
          transfers ? error(step.origin(), message) : warning(step.origin(), message));
    }
    if (routing.perhapsUnset(step)) {
      String message =
          what
              + " without a working queue if it starts with none or if something fails before"
              + REMEDY;
      return transfers ? Optional.of(warning(step.origin(), message)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean usesWorkingQueue(Step step) {
    switch (step.type()) {
      case "TransferContactToQueue":
        return true;
      case "CreateCallbackContact":
      case "CheckMetricData":
      case "GetMetricData":
        return step.parameter("QueueId").isMissingNode()
            && step.parameter("AgentId").isMissingNode();
      case "CheckHoursOfOperation":
        return step.parameter("HoursOfOperationId").isMissingNode();
      default:
        return false;
    }
  }
}
