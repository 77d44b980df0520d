package dev.switchboard.flow.check.together;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Calls that Contact Lens analyzes are recorded on both sides; it hears nothing else. */
final class UnrecordedAnalyticsRule implements ProgramRule {
  private static final String OLDER = "UpdateContactRecordingBehavior";
  private static final String NEWER = "UpdateContactRecordingAndAnalyticsBehavior";
  private static final Set<String> BOTH = Set.of("Agent", "Customer");

  @Override
  public List<ProgramFinding> check(Program program) {
    List<Step> steps =
        Stream.concat(program.reachable(OLDER).stream(), program.reachable(NEWER).stream())
            .toList();
    boolean elsewhere = steps.stream().anyMatch(step -> recorded(step).containsAll(BOTH));
    List<ProgramFinding> findings = new ArrayList<>();
    for (Step step : steps) {
      Set<String> recorded = recorded(step);
      // A block that says nothing of recording leaves what an earlier one has set.
      boolean missing = says(step) ? !recorded.containsAll(BOTH) : !elsewhere;
      if (analyzes(step) && missing) {
        findings.add(
            warning(
                step.place(path(step)),
                step.words()
                    + ": analytics is on, but "
                    + (recorded.isEmpty() ? "nobody" : "only the " + words(recorded))
                    + " is recorded; Contact Lens needs both, so record the agent and the"
                    + " customer"));
      }
    }
    return findings;
  }

  /** Analytics of chats alone needs no recording. */
  private static boolean analyzes(Step step) {
    JsonNode channels = step.parameter("AnalyticsBehavior.ChannelConfiguration");
    boolean chatOnly = channels.has("Chat") && !channels.has("Voice");
    return step.text("AnalyticsBehavior.Enabled").equals("True") && !chatOnly
        || step.text("VoiceBehavior.VoiceAnalyticsBehavior.Enabled").equals("True");
  }

  private static boolean says(Step step) {
    return step.parameter(path(step)).isArray();
  }

  private static Set<String> recorded(Step step) {
    Set<String> recorded = new TreeSet<>();
    step.parameter(path(step)).forEach(p -> recorded.add(p.asText()));
    return recorded;
  }

  private static String path(Step step) {
    return step.is(OLDER)
        ? "RecordingBehavior.RecordedParticipants"
        : "VoiceBehavior.VoiceRecordingBehavior.RecordedParticipants";
  }

  private static String words(Set<String> recorded) {
    return recorded.contains("Agent") ? "agent" : "customer";
  }
}
