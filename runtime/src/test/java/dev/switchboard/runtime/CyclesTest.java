package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forty flows in three interlocking circles, with an outbound whisper and quick connects between
 * two queues: deployable as it is, and after each of five edits.
 */
class CyclesTest {
  @Test
  void deploys(@TempDir Path folder) throws Exception {
    List<String> ring = ring(40);
    assertThat(deployed(ring, folder.resolve("as-is")))
        .containsExactly(
            "inbound flow \"flow0\" refers to inbound flow \"flow1\", which leads back to it",
            "outbound whisper flow \"whisper\" refers to queue \"orders\", which leads back to it",
            "queue \"billing\" refers to quick connect \"to orders\", which leads back to it",
            "queue \"orders\" refers to quick connect \"to billing\", which leads back to it");

    assertThat(deployed(with(ring, "flow39>flow40", "flow40>flow0"), folder.resolve("added")))
        .hasSize(4);
    assertThat(deployed(renamed(ring, "flow7", "seven"), folder.resolve("renamed"))).hasSize(4);
    assertThat(
            deployed(
                with(without(ring, "flow38>flow39", "flow39>flow0"), "flow38>flow0"),
                folder.resolve("removed")))
        .hasSize(4);
    assertThat(
            deployed(
                without(ring, "flow13>flow0", "flow26>flow0", "flow39>flow0"),
                folder.resolve("broken")))
        .hasSize(3);
    assertThat(deployed(with(ring, "left>right", "right>left"), folder.resolve("another")))
        .hasSize(5);
  }

  @Test
  void recordsWhatItCut() throws Exception {
    GeneratedCenter center =
        GeneratedCenter.compile("shop.Center", new CyclicCenter(List.of("a>b", "b>a")).source());
    JsonNode json =
        new ObjectMapper()
            .readTree(
                center
                    .resources("META-INF/switchboard/contact-center.json")
                    .get("META-INF/switchboard/contact-center.json"));
    assertThat(json.path("cuts").path(0).toString())
        .isEqualTo(
            "{\"from\":\"flow:CenterA\",\"to\":\"flow:CenterB\",\"reason\":\"inbound flow"
                + " \\\"a\\\" refers to inbound flow \\\"b\\\", which leads back to it\"}");
    assertThat(json.path("cuts").size()).isEqualTo(4);
  }

  /** Three circles of flows that all pass through flow0. */
  private static List<String> ring(int flows) {
    List<String> edges = new ArrayList<>();
    for (int i = 0; i < flows - 1; i++) {
      edges.add("flow" + i + ">flow" + (i + 1));
    }
    for (int closing : List.of(flows / 3, 2 * flows / 3, flows - 1)) {
      edges.add("flow" + closing + ">flow0");
    }
    return edges;
  }

  private static List<String> with(List<String> edges, String... more) {
    List<String> all = new ArrayList<>(edges);
    all.addAll(List.of(more));
    return all;
  }

  private static List<String> without(List<String> edges, String... fewer) {
    assertThat(edges).contains(fewer);
    List<String> left = new ArrayList<>(edges);
    left.removeAll(List.of(fewer));
    return left;
  }

  private static List<String> renamed(List<String> edges, String from, String to) {
    return edges.stream()
        .map(
            edge ->
                Arrays.stream(edge.split(">"))
                    .map(end -> end.equals(from) ? to : end)
                    .collect(Collectors.joining(">")))
        .toList();
  }

  /** Compiles and synthesizes the edges, checks the assembly, and returns what was cut. */
  private static List<String> deployed(List<String> edges, Path folder) throws Exception {
    GeneratedCenter center =
        GeneratedCenter.compile("shop.Center", new CyclicCenter(edges).source());
    assertThat(center.compilation().errors()).isEmpty();
    Summary summary = SynthesizedCenter.of(center, TestEnvironments.staging(), folder);
    assertThat(summary.findings()).isEmpty();
    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));
    assertThat(assembly.problems()).isEmpty();
    assertThat(assembly.resources("acme-staging-Flows").has("CenterFlow0")).isTrue();
    return center.notes().stream()
        .filter(note -> note.contains("; it is set once"))
        .map(note -> note.substring(0, note.indexOf("; it is set once")))
        .toList();
  }
}
