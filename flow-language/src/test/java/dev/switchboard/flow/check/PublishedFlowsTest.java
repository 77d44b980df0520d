package dev.switchboard.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.content.FlowFormatException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The rules find the true faults of published flows, and nothing wrong with flows that Amazon
 * Connect accepted.
 */
class PublishedFlowsTest {
  @Test
  void errorsAreTrueFaultsOfTheFile() throws IOException, FlowFormatException {
    Set<String> found = new TreeSet<>();
    int flows = 0;
    for (PublishedFlow flow : everything()) {
      flows++;
      flow.findings().stream()
          .filter(f -> f.severity() == Severity.ERROR)
          .forEach(f -> found.add(flow.id() + "\t" + f.rule()));
    }
    Map<String, String> reasons = table("published-flow-errors.tsv", 2);
    System.out.println(
        "checked "
            + flows
            + " published flows: errors of "
            + found.size()
            + " kinds in "
            + found.stream().map(f -> f.substring(0, 5)).distinct().count()
            + " flows, each with its reason");
    assertThat(found).isEqualTo(reasons.keySet());
    assertThat(reasons.values()).allSatisfy(r -> assertThat(r).isNotBlank());
  }

  @Test
  void warningsAreJustified() throws IOException, FlowFormatException {
    Map<String, Set<String>> flowsByRule = new TreeMap<>();
    for (PublishedFlow flow : everything()) {
      flow.findings().stream()
          .filter(f -> f.severity() == Severity.WARNING)
          .forEach(f -> flowsByRule.computeIfAbsent(f.rule(), r -> new TreeSet<>()).add(flow.id()));
    }
    Set<String> found = new TreeSet<>();
    flowsByRule.forEach((rule, flows) -> found.add(rule + "\t" + String.join(" ", flows)));
    Map<String, String> reasons = table("published-flow-warnings.tsv", 2);
    flowsByRule.forEach(
        (rule, flows) -> System.out.println("warning " + rule + ": " + flows.size() + " flows"));
    assertThat(found).isEqualTo(reasons.keySet());
    assertThat(reasons.values()).allSatisfy(r -> assertThat(r).isNotBlank());
  }

  @Test
  void findsEveryTargetAndActionThatTheIndexNotes() throws IOException, FlowFormatException {
    int targets = 0;
    int actions = 0;
    for (PublishedFlow flow : PublishedFlow.all()) {
      FlowSubject subject = flow.subject(flow.content());
      Set<String> absent = new TreeSet<>();
      for (FlowFinding finding : new MissingTargetRule().check(subject)) {
        absent.add(finding.message().replaceAll(".* leads to (\"[^\"]*\"), which.*", "$1"));
      }
      int missing = new MissingTargetRule().check(subject).size();
      int unreachable = new UnreachableActionRule().check(subject).size();
      int noted = flow.noted("absent-targets");
      assertThat(List.of(absent.size(), missing))
          .as("absent targets of " + flow.id())
          .contains(noted);
      // The index counts no unreachable actions where the first action itself is absent, unless it
      // says so.
      assertThat(unreachable)
          .as("unreachable actions of " + flow.id())
          .isEqualTo(flow.noted("unreachable"));
      targets += noted;
      actions += unreachable;
    }
    System.out.println(
        "absent targets: " + targets + ", unreachable actions: " + actions + ", all found");
    assertThat(targets).isPositive();
    assertThat(actions).isPositive();
  }

  @Test
  void workIsBounded() throws IOException, FlowFormatException {
    long slowest = 0;
    String which = "";
    for (PublishedFlow flow : everything()) {
      long start = System.nanoTime();
      flow.findings();
      long took = System.nanoTime() - start;
      if (took > slowest) {
        slowest = took;
        which = flow.id() + " with " + flow.content().actions().size() + " actions";
      }
    }
    System.out.printf("slowest published flow: %s, %.1f ms%n", which, slowest / 1e6);
    assertThat(which).isNotEmpty();
  }

  private static List<PublishedFlow> everything() throws IOException, FlowFormatException {
    List<PublishedFlow> all = new ArrayList<>(PublishedFlow.all());
    all.addAll(PublishedFlow.allLegacy());
    return all;
  }

  /** A table of the resources: the first columns are the key, the rest is the reason. */
  private static Map<String, String> table(String name, int keyColumns) throws IOException {
    Map<String, String> rows = new TreeMap<>();
    try (InputStream stream = PublishedFlowsTest.class.getResourceAsStream("/" + name)) {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line : reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList()) {
        String[] columns = line.split("\t", keyColumns + 1);
        rows.put(String.join("\t", List.of(columns).subList(0, keyColumns)), columns[keyColumns]);
      }
    }
    return rows;
  }
}
