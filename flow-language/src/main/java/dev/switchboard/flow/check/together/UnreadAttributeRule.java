package dev.switchboard.flow.check.together;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.program.DataFlow;
import dev.switchboard.flow.program.Place;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Reading;
import dev.switchboard.flow.program.Step;
import dev.switchboard.flow.program.Step.Edge;
import dev.switchboard.flow.program.Step.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A contact attribute that is written can be read: it is not overwritten at once, and its name is
 * no misspelling of one that flows read. That no flow reads it is no mistake by itself: agents,
 * Lambda functions and contact records see all contact attributes.
 */
final class UnreadAttributeRule implements ProgramRule {
  /** A shorter name is near to too many others. */
  private static final int SHORTEST_GUESSED = 5;

  /**
   * What takes no time and shows the attributes to nobody. While anything else runs the contact may
   * end, and its record holds the value.
   */
  private static final Set<String> INSTANT =
      Set.of(
          "UpdateContactAttributes",
          "UpdateFlowAttributes",
          "UpdateContactData",
          "UpdateContactTargetQueue",
          "UpdateContactTextToSpeechVoice",
          "UpdateFlowLoggingBehavior",
          "UpdateContactRoutingBehavior",
          "Compare",
          "CheckHoursOfOperation",
          "CheckMetricData",
          "GetMetricData",
          "DistributeByPercentage",
          "Loop");

  @Override
  public List<ProgramFinding> check(Program program) {
    List<Reading> readings = program.readings("Attributes");
    boolean any = readings.stream().anyMatch(r -> r.dynamic() || r.keys().isEmpty());
    Set<String> read = new TreeSet<>();
    readings.forEach(r -> read.add(r.key()));
    Set<String> written = DataFlow.of(program).attributes();
    List<ProgramFinding> findings = new ArrayList<>();
    for (Step step : program.reachable("UpdateContactAttributes")) {
      step.parameter("Attributes")
          .fieldNames()
          .forEachRemaining(
              key -> {
                overwriting(step, key).ifPresent(by -> findings.add(overwritten(step, key, by)));
                if (!any && !read.contains(key)) {
                  misspelled(step, key, read, written).ifPresent(findings::add);
                }
              });
    }
    return findings;
  }

  private static Place origin(Step step, String key) {
    return step.entry("Attributes", key);
  }

  private ProgramFinding overwritten(Step step, String key, Step by) {
    return warning(
        origin(step, key),
        step.words()
            + ": contact attribute \""
            + key
            + "\" is overwritten by "
            + by.blockWords()
            + " before anything can read it; remove one of the two");
  }

  /**
   * The step that overwrites a value, if it is overwritten on all paths before it can be seen.
   * Paths on which a block fails don't count: that an attribute can't be set is rare.
   */
  private static Optional<Step> overwriting(Step writer, String key) {
    Set<Step> seen = new HashSet<>(Set.of(writer));
    Deque<Step> open = new ArrayDeque<>();
    follow(writer, seen, open);
    Step by = null;
    while (!open.isEmpty()) {
      Step step = open.pop();
      if (!INSTANT.contains(step.type()) || reads(step, key) || step.edges().isEmpty()) {
        return Optional.empty();
      }
      if (step.is("UpdateContactAttributes") && step.parameter("Attributes").has(key)) {
        by = by == null ? step : by;
      } else {
        follow(step, seen, open);
      }
    }
    return Optional.ofNullable(by);
  }

  private static void follow(Step step, Set<Step> seen, Deque<Step> open) {
    for (Edge edge : step.edges()) {
      if (edge.kind() != Kind.FAILURE && seen.add(edge.to())) {
        open.add(edge.to());
      }
    }
  }

  private static boolean reads(Step step, String key) {
    return step.readings().stream()
        .filter(r -> r.root().equals("Attributes"))
        .anyMatch(r -> r.dynamic() || r.keys().isEmpty() || r.key().equals(key));
  }

  /**
   * A name that nothing reads, nearly one that is read and that others write; what nobody writes is
   * told where it is read.
   */
  private Optional<ProgramFinding> misspelled(
      Step step, String key, Set<String> read, Set<String> written) {
    if (key.length() < SHORTEST_GUESSED) {
      return Optional.empty();
    }
    List<String> near =
        Suggestion.near(key, read).stream()
            .filter(written::contains)
            .filter(name -> !isVariant(name, key))
            .toList();
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(
            warning(
                origin(step, key),
                step.words()
                    + ": no flow reads contact attribute \""
                    + key
                    + "\"; "
                    + Suggestion.clause(key, near, "attributes that are read")));
  }

  /**
   * Names such as {@code line1} and {@code line2}, {@code status} and {@code statusAt}, {@code
   * routeA} and {@code routeB}.
   */
  private static boolean isVariant(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int same = a.length() == b.length() ? shorter - 1 : shorter;
    return a.regionMatches(0, b, 0, same)
        || a.replaceAll("\\d", "").equals(b.replaceAll("\\d", ""));
  }
}
