package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A contact center of more resources than a stack takes; the limit is lowered to show it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShardingTest {
  private static final int LIMIT = 30;
  private static final String STACKS = "META-INF/switchboard/stacks.json";

  @TempDir static Path folder;
  private String accepted;

  private static LargeCenter center() {
    return new LargeCenter(60, 40, 6, 12);
  }

  @BeforeAll
  void deploy() throws Exception {
    GeneratedCenter center = compile(center(), Path.of("none.json"));
    accepted = center.resources(STACKS).get(STACKS);
    synthesize(center, "before");
  }

  @Test
  void splitsIntoStacksThatCloudFormationTakes() throws Exception {
    CloudAssembly assembly = new CloudAssembly(folder.resolve("before/cdk.out"));
    assertThat(assembly.problems()).isEmpty();
    assertThat(assembly.stacks())
        .contains("acme-staging-Flows", "acme-staging-Flows2", "acme-staging-Queues2")
        .contains("acme-staging-Lambdas2");
    for (String stack : assembly.stacks()) {
      if (!stack.contains("Lambdas")) {
        // Besides what is counted, the functions behind custom resources.
        assertThat(assembly.resources(stack).size()).as(stack).isLessThan(LIMIT + 15);
      }
    }
    // Stacks wait for each other, so that no two create resources at a time.
    assertThat(assembly.dependencies("acme-staging-Flows3")).contains("acme-staging-Flows2");
  }

  /** However many stacks the CDK deploys at a time. */
  @Test
  void asksNoMoreOfAmazonConnectThanItTakes() throws Exception {
    CloudAssembly assembly = new CloudAssembly(folder.resolve("before/cdk.out"));
    for (double shortest : List.of(2.5, 4.0, 9.0)) {
      SimulatedDeployment deployment =
          SimulatedDeployment.of(
              assembly, id -> shortest + Math.floorMod(id.hashCode() * 31, 7) * 0.5);

      assertThat(deployment.stuck()).isEmpty();
      assertThat(deployment.calls()).hasSizeGreaterThan(120);
      assertThat(deployment.refused(5, 2)).as("refused at " + shortest).isZero();
      // Stacks this small leave lanes empty, and still it is faster than one at a time.
      assertThat(deployment.end()).isLessThan(deployment.oneAtATime());
    }
  }

  @Test
  void asksForTheAssignmentToBeKept() throws Exception {
    assertThat(warnings(compile(center(), Path.of("none.json"))))
        .singleElement()
        .asString()
        .contains("resources are new in a contact center of several stacks, flow:Flow0, flow:Flow1")
        .contains("switchboard stacks --accept");
    assertThat(warnings(compile(center(), kept("accepted", accepted)))).isEmpty();
  }

  @Test
  void movesNothingWhenAFlowIsAdded() throws Exception {
    GeneratedCenter more = compile(center().withFlow("Added"), kept("added", accepted));
    assertThat(warnings(more))
        .singleElement()
        .asString()
        .contains("1 resource is new in a contact center of several stacks, flow:Added;");
    synthesize(more, "added");

    assertThat(changed("before", "added")).hasSize(1);
    // In that stack it is the flow, and who now waits for it.
    String stack = changed("before", "added").get(0).replace(".template.json", "");
    CloudAssembly before = new CloudAssembly(folder.resolve("before/cdk.out"));
    CloudAssembly after = new CloudAssembly(folder.resolve("added/cdk.out"));
    List<String> touched = new ArrayList<>();
    after
        .resources(stack)
        .properties()
        .forEach(
            resource -> {
              if (!resource.getValue().equals(before.resources(stack).path(resource.getKey()))) {
                touched.add(resource.getKey());
              }
            });
    assertThat(touched).contains("Added").hasSizeLessThanOrEqualTo(2);
    Map<String, String> stacks = stacks(more.resources(STACKS).get(STACKS));
    assertThat(stacks).containsAllEntriesOf(stacks(accepted)).hasSize(stacks(accepted).size() + 1);
  }

  @Test
  void movesNothingWhenAQueueIsAddedAndAFlowRemoved() throws Exception {
    LargeCenter center = center().withQueue(40).without("Flow59").without("Flow58");
    GeneratedCenter edited = compile(repaired(center), kept("edited", accepted));
    Map<String, String> stacks = stacks(edited.resources(STACKS).get(STACKS));
    Map<String, String> before = stacks(accepted);
    before.keySet().removeAll(List.of("flow:Flow58", "flow:Flow59"));
    assertThat(stacks).containsAllEntriesOf(before).hasSize(before.size() + 2);
  }

  @Test
  void keepsWhatWasDeployedInOneStackWhenASecondFollows() throws Exception {
    GeneratedCenter small = compile(new LargeCenter(10, 20, 3, 3), Path.of("none.json"));
    String one = small.resources(STACKS).get(STACKS);
    assertThat(new TreeSet<>(stacks(one).values()))
        .containsExactly("Agents", "Flows", "Instance", "Lambdas", "Queues");

    GeneratedCenter grown = compile(new LargeCenter(20, 35, 3, 6), kept("one", one));
    Map<String, String> stacks = stacks(grown.resources(STACKS).get(STACKS));
    assertThat(stacks).containsAllEntriesOf(stacks(one));
    assertThat(stacks).containsEntry("queue:Queue34", "Queues2");
    Summary summary =
        SynthesizedCenter.of(grown, TestEnvironments.staging(), folder.resolve("grown"));
    assertThat(summary.findings()).isEmpty();
    assertThat(new CloudAssembly(folder.resolve("grown/cdk.out")).problems()).isEmpty();
  }

  @Test
  void countsWhatLeadsPhoneNumbersToAFlowWithTheFlow() throws Exception {
    LargeCenter center = new LargeCenter(6, 10, 3, 1).withNumbers(12, "Hotline");
    GeneratedCenter many = compile(center.withNumbers(12, "Service"), Path.of("none.json"));

    assertThat(stacks(many.resources(STACKS).get(STACKS)).values()).contains("Flows", "Flows2");
    synthesize(many, "numbers");
    assertThat(new CloudAssembly(folder.resolve("numbers/cdk.out")).problems()).isEmpty();
  }

  /** Leads the flow before the removed ones elsewhere. */
  private static LargeCenter repaired(LargeCenter center) {
    center
        .sources()
        .computeIfPresent(
            "shop.Flow57", (name, source) -> source.replace("Flow58.class", "Flow0.class"));
    return center;
  }

  private static List<String> warnings(GeneratedCenter center) {
    return center.compilation().warnings().stream()
        .map(warning -> warning.getMessage(null))
        .filter(message -> message.contains("[StackAssignment]"))
        .toList();
  }

  private static Path kept(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".json"), text);
  }

  private static GeneratedCenter compile(LargeCenter center, Path kept) {
    GeneratedCenter compiled =
        GeneratedCenter.compile(
            center.sources(),
            List.of("-Aswitchboard.stackSize=" + LIMIT, "-Aswitchboard.stacks=" + kept));
    assertThat(compiled.compilation().errors()).isEmpty();
    return compiled;
  }

  private static void synthesize(GeneratedCenter center, String name) throws Exception {
    Summary summary =
        SynthesizedCenter.of(center, TestEnvironments.staging(), folder.resolve(name));
    assertThat(summary.findings()).isEmpty();
  }

  private static List<String> changed(String before, String after) throws IOException {
    List<String> changed = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve(after).resolve("cdk.out"))) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".template.json")).sorted().toList()) {
        Path old = folder.resolve(before).resolve("cdk.out").resolve(file.getFileName());
        if (!Files.exists(old) || Files.mismatch(old, file) >= 0) {
          changed.add(file.getFileName().toString());
        }
      }
    }
    return changed;
  }

  private static Map<String, String> stacks(String json) throws IOException {
    Map<String, String> stacks = new TreeMap<>();
    new ObjectMapper()
        .readTree(json)
        .path("stacks")
        .properties()
        .forEach(
            stack -> stack.getValue().forEach(key -> stacks.put(key.asText(), stack.getKey())));
    return stacks;
  }
}
