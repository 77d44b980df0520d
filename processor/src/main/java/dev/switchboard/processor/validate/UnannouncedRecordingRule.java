package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.ProgramFlow;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A caller hears something before an agent who is recorded joins, or before the flow itself is
 * recorded: the place of the announcement.
 */
final class UnannouncedRecordingRule implements Rule {
  private static final Set<String> HEARD =
      Set.of(
          "MessageParticipant",
          "MessageParticipantIteratively",
          "GetParticipantInput",
          "ConnectParticipantWithLexBot",
          "InvokeFlowModule");

  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = Program.of(center);
    Paths paths = new Paths(program);
    List<Step> silent = new ArrayList<>();
    for (ProgramFlow flow : program.flows()) {
      if (program.entry(flow).isCalled()) {
        Step start = flow.start().orElse(null);
        if (start != null && !isHeard(start)) {
          silent.add(start);
          silent.addAll(paths.reached(List.of(start), UnannouncedRecordingRule::isHeard));
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Step step : new LinkedHashSet<>(silent)) {
      if (!isHeard(step) && isRecording(step) && (recordsFlow(step) || reachesQueue(paths, step))) {
        findings.add(
            warning(
                step.origin(),
                step.words()
                    + ": recording begins before the caller has heard anything; announce it"
                    + " first"));
      }
    }
    return findings;
  }

  private static boolean isHeard(Step step) {
    return HEARD.contains(step.type());
  }

  private static boolean reachesQueue(Paths paths, Step step) {
    return paths.reached(List.of(step), s -> isHeard(s) || s.is("UpdateContactEventHooks")).stream()
        .anyMatch(s -> s.is("TransferContactToQueue"));
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
