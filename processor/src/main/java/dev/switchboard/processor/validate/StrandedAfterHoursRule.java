package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Step;
import dev.switchboard.processor.validate.program.Step.Edge;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Callers outside the hours of operation hear, or get, something before the contact ends. */
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

  @Override
  public List<Finding> check(ContactCenter center) {
    return Program.of(center).reachable("CheckHoursOfOperation").stream()
        .filter(s -> !s.flow().isModule())
        .filter(s -> !s.flow().is(FlowType.CUSTOMER_QUEUE))
        .flatMap(
            s ->
                s.edges().stream()
                    .filter(e -> e.label().equals("False") && isSilent(e.to()))
                    .map(e -> s))
        .map(
            s ->
                warning(
                    s.origin(),
                    s.words()
                        + ": outside hours the contact ends without a word; play a prompt, offer a"
                        + " callback or transfer it on the closed branch"))
        .toList();
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
}
