package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.program.KnownQueue;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Routing;
import dev.switchboard.flow.program.Step;
import dev.switchboard.flow.program.Step.Edge;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Callers outside the hours of operation hear, or get, something before the contact ends, and are
 * not put into a queue that is closed as well.
 */
final class StrandedAfterHoursRule implements Rule {
  /** What does nothing for the caller. */
  private static final Set<String> SILENT =
      Set.of(
          "UpdateContactAttributes",
          "UpdateFlowAttributes",
          "UpdateContactData",
          "UpdateFlowLoggingBehavior",
          "UpdateContactRecordingBehavior",
          "UpdateContactRecordingAndAnalyticsBehavior",
          "UpdateContactEventHooks",
          "UpdateContactTextToSpeechVoice",
          "UpdateContactTargetQueue",
          "UpdateContactRoutingBehavior",
          "TagContact",
          "UntagContact",
          "Compare",
          "CheckHoursOfOperation",
          "CheckMetricData",
          "GetMetricData",
          "DistributeByPercentage",
          "Loop",
          "Wait",
          "InvokeLambdaFunction",
          "DisconnectParticipant",
          "EndFlowExecution");

  /** What may let a contact pass although the hours are over. */
  private static final Set<String> DECIDING =
      Set.of(
          "Compare",
          "CheckHoursOfOperation",
          "CheckMetricData",
          "DistributeByPercentage",
          "InvokeLambdaFunction");

  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = CenterProgram.of(center);
    Set<ProgramFlow> called = called(program);
    List<Finding> findings = new ArrayList<>();
    for (Step step : program.reachable("CheckHoursOfOperation")) {
      if (!step.flow().isModule() && !step.flow().is(FlowType.CUSTOMER_QUEUE)) {
        for (Edge edge : step.edges()) {
          if (edge.label().equals("False")) {
            check(center, step, edge, called.contains(step.flow())).ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  private Optional<Finding> check(ContactCenter center, Step step, Edge closed, boolean called) {
    if (isSilent(closed.to())) {
      String message =
          step.words()
              + ": outside hours the contact ends without a word; play a prompt, offer a callback"
              + " or transfer it on the closed branch";
      return Optional.of(
          called
              ? error(CenterProgram.origin(step.place()), message)
              : warning(CenterProgram.origin(step.place()), message));
    }
    return queued(center, step, closed)
        .map(
            transfer ->
                warning(
                    CenterProgram.origin(step.place()),
                    step.words()
                        + ": outside hours the contact is queued all the same, by "
                        + transfer.blockWords()
                        + ", in a queue of these very hours; offer a callback or end the contact"
                        + " on the closed branch"));
  }

  /** The flows that calls to phone numbers get to. */
  private static Set<ProgramFlow> called(Program program) {
    Set<ProgramFlow> called = new LinkedHashSet<>();
    Deque<ProgramFlow> open = new ArrayDeque<>();
    program.flows().stream().filter(f -> program.entry(f).isCalled()).forEach(open::add);
    while (!open.isEmpty()) {
      ProgramFlow flow = open.pop();
      if (called.add(flow)) {
        flow.reachable().forEach(step -> program.transferred(step).ifPresent(open::add));
      }
    }
    return called;
  }

  private static boolean isSilent(Step from) {
    Set<Step> seen = new HashSet<>(Set.of(from));
    Deque<Step> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Step step = open.pop();
      if (!SILENT.contains(step.type())) {
        return false;
      }
      for (Edge edge : step.edges()) {
        if (seen.add(edge.to())) {
          open.add(edge.to());
        }
      }
    }
    return true;
  }

  /**
   * The transfer that a contact gets to on the closed branch without a word or decision, to a queue
   * that keeps the hours that were checked.
   */
  private static Optional<Step> queued(ContactCenter center, Step check, Edge closed) {
    Optional<ResourceModel> hours = CenterProgram.resource(center, check, "HoursOfOperationId");
    Set<Step> seen = new HashSet<>();
    Step step = closed.to();
    while (hours.isPresent() && seen.add(step)) {
      if (step.is("TransferContactToQueue")) {
        List<Routing.Arrival> arrivals = Routing.of(CenterProgram.of(center)).arrivals(step);
        boolean all =
            !arrivals.isEmpty()
                && arrivals.stream().allMatch(a -> keeps(center, a.queue(), hours.get()));
        return all ? Optional.of(step) : Optional.empty();
      }
      if (!SILENT.contains(step.type()) || DECIDING.contains(step.type())) {
        return Optional.empty();
      }
      Optional<Edge> next =
          step.edges().stream().filter(e -> e.kind() == Step.Kind.NEXT).findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      step = next.get().to();
    }
    return Optional.empty();
  }

  private static boolean keeps(ContactCenter center, KnownQueue queue, ResourceModel hours) {
    return center
        .declared(queue.id())
        .filter(QueueModel.class::isInstance)
        .map(QueueModel.class::cast)
        .flatMap(QueueModel::hours)
        .filter(h -> h.typeName().equals(hours.declaration().typeName()))
        .isPresent();
  }
}
