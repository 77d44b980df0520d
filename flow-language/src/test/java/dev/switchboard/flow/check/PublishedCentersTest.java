package dev.switchboard.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.CorpusFlows;
import dev.switchboard.flow.check.together.FlowMember;
import dev.switchboard.flow.check.together.FlowSet;
import dev.switchboard.flow.content.FlowFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The published flows of each repository, checked as one contact center: each finding about them
 * together is listed with the reason why it is right. {@code -Dgolden.update=true} writes the list
 * anew, and leaves the reasons of new lines to be written.
 */
class PublishedCentersTest {
  private static final Path REASONS = Path.of("src/test/resources/published-center-findings.tsv");
  private static final int COLUMNS = 4;

  @Test
  void eachFindingIsListedWithItsReason() throws IOException, FlowFormatException {
    Map<String, Set<String>> flowsByRule = new TreeMap<>();
    Map<String, List<PublishedFlow>> centers = centers();
    for (List<PublishedFlow> center : centers.values()) {
      findings(center)
          .forEach(
              (flow, found) ->
                  found.forEach(
                      f ->
                          flowsByRule
                              .computeIfAbsent(
                                  f.severity().name().toLowerCase(Locale.ROOT) + "\t" + f.rule(),
                                  r -> new TreeSet<>())
                              .add(flow.id())));
    }
    Map<String, String> reasons = reasons();
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Every finding about the published flows of a repository together, and why it is right.");
    lines.add("# severity\trule\tflows\treason");
    flowsByRule.forEach(
        (found, ids) ->
            lines.add(
                found + "\t" + String.join(" ", ids) + "\t" + reasons.getOrDefault(found, "")));
    System.out.printf(
        "published flows as %d contact centers: %d kinds of findings, each with its reason%n",
        centers.size(), flowsByRule.size());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(REASONS, String.join("\n", lines) + "\n");
    }
    assertThat(Files.readAllLines(REASONS)).isEqualTo(lines);
    assertThat(lines.subList(2, lines.size())).noneMatch(line -> line.endsWith("\t"));
  }

  private static Map<FlowMember, List<FlowFinding>> findings(List<PublishedFlow> flows) {
    List<FlowMember> members = new ArrayList<>();
    Set<FlowMember> faulty = new HashSet<>();
    for (PublishedFlow flow : flows) {
      String name = flow.content().json().path("Metadata").path("name").asText(flow.id());
      FlowSubject subject =
          new FlowSubject(
              name,
              flow.kind().type(),
              flow.kind().module(),
              flow.content(),
              flow.subject(flow.content()).catalogue(),
              Words.JSON);
      FlowMember member =
          new FlowMember(flow.id(), flow.id(), Optional.empty(), subject, Optional.empty());
      members.add(member);
      if (flow.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
        faulty.add(member);
      }
    }
    Map<FlowMember, List<FlowFinding>> found = new FlowSet(members, true, Set.of()).check(faulty);
    if (Boolean.getBoolean("golden.update")) {
      found.forEach(
          (flow, list) -> list.forEach(f -> System.out.println(flow.id() + " " + f.message())));
    }
    return found;
  }

  private static Map<String, List<PublishedFlow>> centers()
      throws IOException, FlowFormatException {
    List<String> lines = Files.readAllLines(CorpusFlows.index());
    List<String> header = List.of(lines.get(0).split("\t", -1));
    Map<String, String> repositories = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      repositories.put(
          columns[header.indexOf("id")].substring(0, "f0000".length()),
          columns[header.indexOf("repo")]);
    }
    Map<String, List<PublishedFlow>> centers = new TreeMap<>();
    for (PublishedFlow flow : PublishedFlow.all()) {
      centers
          .computeIfAbsent(repositories.getOrDefault(flow.id(), ""), r -> new ArrayList<>())
          .add(flow);
    }
    return centers;
  }

  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    if (Files.exists(REASONS)) {
      for (String line : Files.readAllLines(REASONS)) {
        String[] columns = line.split("\t", COLUMNS);
        if (!line.startsWith("#") && columns.length == COLUMNS) {
          reasons.put(columns[0] + "\t" + columns[1], columns[3]);
        }
      }
    }
    return reasons;
  }
}
