package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Routing;
import dev.switchboard.flow.program.Step;
import java.util.List;
import java.util.Optional;

/**
 * A contact that is transferred to a queue, or called back from one, has a working queue on every
 * path; without one the transfer fails. Checks that use the working queue are held to it as well,
 * as a warning.
 */
final class WorkingQueueNotSetRule implements ProgramRule {
  private static final String REMEDY =
      "; set the working queue on every path before it, or name the queue here";

  @Override
  public List<ProgramFinding> check(Program program) {
    Routing routing = Routing.of(program);
    return program
        .reachable()
        .filter(WorkingQueueNotSetRule::usesWorkingQueue)
        .flatMap(step -> check(routing, step).stream())
        .toList();
  }

  private Optional<ProgramFinding> check(Routing routing, Step step) {
    boolean transfers = step.is("TransferContactToQueue", "CreateCallbackContact");
    String what =
        step.words() + (transfers ? ": a contact gets here" : ": a contact gets to this check");
    if (routing.mayBeUnset(step)) {
      String message = what + " on some path without a working queue" + REMEDY;
      return Optional.of(transfers ? error(step.place(), message) : warning(step.place(), message));
    }
    if (routing.perhapsUnset(step)) {
      String message =
          what
              + " without a working queue if it starts with none or if something fails before"
              + REMEDY;
      return transfers ? Optional.of(warning(step.place(), message)) : Optional.empty();
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
