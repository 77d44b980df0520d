package dev.switchboard.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Published flows, broken at random places with fixed seeds: what was broken is found, except where
 * the flow is legal without it, and nothing ever throws.
 */
class FlowMutationsTest {
  /** How often each flow is broken in each way. */
  private static final int ROUNDS = 12;

  /**
   * What an action may do without, as the reference of the flow language has it; a dropped
   * condition of these actions leaves others.
   */
  private static final Set<String> OPTIONAL =
      Set.of(
          "MessageParticipant NoMatchingError",
          "MessageParticipantIteratively NoMatchingError",
          "MessageParticipantIteratively NextAction",
          "UpdateContactTextToSpeechVoice NoMatchingError",
          "Loop NoMatchingError",
          "InvokeFlowModule NoMatchingCondition",
          "InvokeFlowModule condition",
          "ConnectParticipantWithLexBot InputTimeLimitExceeded",
          "ConnectParticipantWithLexBot condition",
          "ShowView condition",
          "CheckVoiceId condition",
          "CheckOutboundCallStatus condition",
          "CreateCase ContactNotLinked",
          "GetCase ContactNotLinked",
          "GetParticipantInput condition",
          "Compare condition",
          "CheckMetricData condition",
          "DistributeByPercentage condition");

  @Test
  void whatWasBrokenIsFound() throws IOException, FlowFormatException {
    Map<Mutation, Tally> tallies = new TreeMap<>();
    Set<String> missed = new TreeSet<>();
    long slowest = 0;
    for (PublishedFlow flow : PublishedFlow.all()) {
      List<FlowFinding> before = flow.findings();
      boolean masked = before.stream().anyMatch(FlowMutationsTest::isReference);
      for (Mutation mutation : Mutation.values()) {
        Tally tally = tallies.computeIfAbsent(mutation, m -> new Tally());
        Random random = new Random(flow.id().hashCode() * 31L + mutation.ordinal());
        for (int i = 0; i < ROUNDS; i++) {
          ObjectNode json = flow.content().json().deepCopy();
          Optional<String> broken = mutation.apply(json, random);
          if (broken.isEmpty()) {
            continue;
          }
          long start = System.nanoTime();
          List<FlowFinding> after =
              new ArrayList<>(FlowRules.check(flow.subject(FlowContent.of(json))));
          slowest = Math.max(slowest, System.nanoTime() - start);
          before.forEach(after::remove);
          boolean mustBeFound =
              mutation != Mutation.DROP_TRANSITION || !OPTIONAL.contains(broken.get());
          if (!after.isEmpty()) {
            tally.caught++;
          } else if (!mustBeFound || isHandedOn(mutation, broken.get())) {
            tally.legal++;
          } else if (masked) {
            tally.masked++;
          } else {
            missed.add(mutation + " " + flow.id() + " " + broken.get());
          }
        }
      }
    }
    tallies.forEach((mutation, tally) -> System.out.println(mutation + ": " + tally));
    System.out.printf("slowest check of a broken flow: %.1f ms%n", slowest / 1e6);
    assertThat(missed).isEmpty();
    assertThat(tallies.values()).allSatisfy(t -> assertThat(t.caught).isPositive());
  }

  @Test
  void truncatedFilesAreRefused() throws IOException, FlowFormatException {
    int ran = 0;
    for (PublishedFlow flow : PublishedFlow.all()) {
      Random random = new Random(flow.id().hashCode());
      int whole = flow.text().stripTrailing().length();
      for (int i = 0; i < ROUNDS; i++) {
        String cut = flow.text().substring(0, random.nextInt(whole));
        assertThat(parses(cut)).as(flow.id() + " cut to " + cut.length() + " characters").isFalse();
        ran++;
      }
    }
    System.out.println("TRUNCATE: " + ran + " ran, " + ran + " caught");
    assertThat(ran).isPositive();
  }

  private static boolean parses(String text) {
    try {
      FlowCodec.parse(text);
      return true;
    } catch (FlowFormatException e) {
      assertThat(e.problem()).isNotBlank();
      return false;
    }
  }

  /** Whether the finding ends the tiers, so that findings of later tiers are not looked for. */
  private static boolean isReference(FlowFinding finding) {
    return finding.severity() == Severity.ERROR
        && FlowRules.TIERS.get(0).stream().anyMatch(r -> r.id().equals(finding.rule()));
  }

  /** What is inside a view's own data is not Amazon Connect's business. */
  private static boolean isHandedOn(Mutation mutation, String place) {
    return mutation == Mutation.EMPTY_STRING && place.startsWith("ShowView/ViewData/");
  }

  private static final class Tally {
    private int caught;
    private int legal;
    private int masked;

    @Override
    public String toString() {
      return (caught + legal + masked)
          + " ran, "
          + caught
          + " caught, "
          + legal
          + " left a legal flow, "
          + masked
          + " behind an error of the file itself";
    }
  }
}
