package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Paths;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A caller hears something before an agent who is recorded or analyzed joins, or before the flow
 * itself is recorded: the place of the announcement.
 */
final class UnannouncedRecordingRule implements ProgramRule {
  private static final Set<String> HEARD =
      Set.of(
          "MessageParticipant",
          "MessageParticipantIteratively",
          "GetParticipantInput",
          "ConnectParticipantWithLexBot");

  @Override
  public List<ProgramFinding> check(Program program) {
    Paths paths = new Paths(program);
    List<Step> silent = new ArrayList<>();
    for (ProgramFlow flow : program.flows()) {
      if (program.entry(flow).isCalled()) {
        Step start = flow.start().orElse(null);
        if (start != null && !isHeard(program, start)) {
          silent.add(start);
          silent.addAll(paths.reached(List.of(start), step -> isHeard(program, step)));
        }
      }
    }
    List<ProgramFinding> findings = new ArrayList<>();
    for (Step step : new LinkedHashSet<>(silent)) {
      boolean begins = isRecording(step) || analyzes(step);
      if (!isHeard(program, step)
          && begins
          && (recordsFlow(step) || reachesQueue(program, paths, step))) {
        findings.add(
            warning(
                step.place(),
                step.words()
                    + (isRecording(step) ? ": recording" : ": analytics")
                    + " begins before the caller has heard anything; announce it"
                    + " first"));
      }
    }
    return findings;
  }

  /** Whether the caller hears something at a step; of a module, at some step of it. */
  private static boolean isHeard(Program program, Step step) {
    if (step.is("InvokeFlowModule")) {
      return program
          .invoked(step)
          .map(m -> m.reachable().stream().anyMatch(s -> s != step && isHeard(s)))
          .orElse(true);
    }
    return isHeard(step);
  }

  /** What a module in a module says is not looked into, and taken for an announcement. */
  private static boolean isHeard(Step step) {
    return HEARD.contains(step.type()) || step.is("InvokeFlowModule");
  }

  private static boolean reachesQueue(Program program, Paths paths, Step step) {
    return paths
        .reached(List.of(step), s -> isHeard(program, s) || s.is("UpdateContactEventHooks"))
        .stream()
        .anyMatch(s -> s.is("TransferContactToQueue"));
  }

  private static boolean analyzes(Step step) {
    return step.text("AnalyticsBehavior.Enabled").equals("True")
        || step.text("VoiceBehavior.VoiceAnalyticsBehavior.Enabled").equals("True");
  }

  private static boolean isRecording(Step step) {
    return step.parameter("RecordingBehavior.RecordedParticipants").size() > 0
        || step.parameter("VoiceBehavior.VoiceRecordingBehavior.RecordedParticipants").size() > 0
        || recordsFlow(step);
  }

  private static boolean recordsFlow(Step step) {
    return step.text("RecordingBehavior.IVRRecordingBehavior").equals("Enabled")
        || step.text("VoiceBehavior.VoiceRecordingBehavior.IVRRecordingBehavior").equals("Enabled");
  }
}
