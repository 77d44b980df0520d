package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A contact center that was deployed as one stack for each concern grows past the limit of each,
 * step by step, with the assignment that its project keeps. Nothing ever moves, and whatever comes
 * to refer to whatever, no stack waits for itself.
 */
class GrowthTest {
  private static final String STACKS = "META-INF/switchboard/stacks.json";

  @TempDir Path folder;
  private String kept = "";
  private GrowingCenter grown;
  private List<String> options;

  @Test
  void growsPastEveryLimitWithoutACircle() throws Exception {
    GrowingCenter center = new GrowingCenter(4);
    step(center, 14, it -> {});
    assertThat(stacks(kept).values())
        .doesNotContain("Queues2")
        .contains("Queues", "Agents", "Users", "Flows");

    // An old profile serves new queues, and new profiles serve old ones.
    step(
        center,
        14,
        it -> {
          for (int i = 4; i < 20; i++) {
            it.queue(i, i % 2 == 0 ? "Always" : "Shop", "");
            it.profile("Agent" + i, i - 4, i + 1);
          }
          it.profile("Agent", 0, 20);
        });
    assertThat(stacks(kept)).containsEntry("queue:Queue0", "Queues");
    assertThat(stacks(kept)).containsEntry("routingProfile:Agent", "Agents");
    assertThat(stacks(kept).get("queue:Queue19")).isNotEqualTo("Queues");
    // Old queues switch to new hours, which follow old ones, which follow new ones.
    step(
        center,
        14,
        it ->
            it.hours("Bank", List.of())
                .hours("Late", List.of("Holidays", "Bank"))
                .hours("Always", List.of("Bank"))
                .queue(0, "Late", "")
                .queue(19, "Late", ""));
    // Old queues call out with new whispers, which look at old hours, and new ones with old.
    step(
        center,
        14,
        it ->
            it.whisper("Whisper2", "Shop")
                .whisper("Whisper", "Late")
                .queue(1, "Always", ", outboundCaller = @OutboundCaller(whisper = Whisper2.class)")
                .queue(18, "Shop", ", outboundCaller = @OutboundCaller(whisper = Whisper.class)"));
    // Old queues write from new addresses; old addresses get new aliases, and the other way round.
    step(
        center,
        14,
        it ->
            it.mail("Service", "Help")
                .mail("Write", "")
                .mail("Contact", "Write")
                .queue(2, "Always", ", outboundEmail = Service.class"));
    // An old table gets new attributes, and its old record values of them.
    step(center, 14, it -> it.table(List.of("Phone", "Manager")));
    // Users get new profiles, rights and groups, which are of old groups and queues.
    step(
        center,
        14,
        it -> {
          it.group("Berlin", "Europe").rights("Leads", "Europe").rights("Agents", "Berlin");
          it.user("Ann", "Agent19", "Leads", "Berlin");
          for (int i = 0; i < 16; i++) {
            it.user("User" + i, i % 2 == 0 ? "Agent" : "Agent18", "Agents", "Europe");
          }
        });
    step(
        center,
        14,
        it ->
            it.rights("Chiefs", "Europe")
                .group("Paris", "Europe")
                .user("Ann", "Agent4", "Chiefs", "Paris")
                .user("Bob", "Agent", "Agents", "Berlin"));
    // Old quick connects and templates lead to new flows, which lead to old ones, and back.
    step(
        center,
        14,
        it -> {
          for (int i = 0; i < 8; i++) {
            it.flow("Flow" + i, i == 0 ? "Main" : "Flow" + (i - 1), "Queue" + i);
            it.quickConnect("Connect" + i, "Queue" + i, "ToQueue");
          }
          it.flow("Main", "Flow7", "Queue19").task("Call", "Flow7");
          it.transfer("ToQueue2", "Queue0").quickConnect("Connect", "Queue19", "ToQueue2");
        });
    assertThat(stacks(kept).get("flow:ToQueue2")).isNotEqualTo("Flows");
    assertThat(stacks(kept)).containsEntry("quickConnect:Connect", "Flows");

    GeneratedCenter compiled = compiled();
    CloudAssembly assembly = synthesized(compiled);
    assertThat(assembly.stacks())
        .contains(
            "acme-staging-Queues3",
            "acme-staging-Agents2",
            "acme-staging-Users2",
            "acme-staging-Flows2",
            "acme-staging-Contents");
    // Hours of different stacks are associated once all exist, and by nothing else.
    assertThat(assembly.resources("acme-staging-Contents").at("/AlwaysLinks/Type").asText())
        .isEqualTo("Custom::SwitchboardResourceLinks");
    assertThat(
            assembly
                .resources("acme-staging-Queues")
                .at("/Always/Properties")
                .has("ParentHoursOfOperations"))
        .isFalse();
    assertThat(
            assembly
                .resources("acme-staging-Queues")
                .at("/Shop/Properties")
                .has("ParentHoursOfOperations"))
        .isTrue();
    // New flows come first, so that old ones, which are called, need not wait for their contents.
    assertThat(compiled.notes())
        .noneMatch(note -> note.contains("flow \"Main\" refers to"))
        .anyMatch(note -> note.contains("flow \"Flow0\" refers to inbound flow \"Main\""));
  }

  /** With CloudFormation's own limits. */
  @Test
  void servesMoreThanTwoHundredQueues() throws Exception {
    GrowingCenter center = new GrowingCenter(150);
    step(center, 460, it -> {});
    assertThat(stacks(kept)).doesNotContainValue("Queues2");
    step(
        center,
        460,
        it -> {
          for (int i = 150; i < 260; i++) {
            it.queue(i, "Always", "");
            it.profile("Agent" + i, i - 4, i + 1);
          }
          it.hours("Late", List.of("Holidays")).queue(0, "Late", "").profile("Agent", 0, 200);
        });
    assertThat(stacks(kept))
        .containsEntry("queue:Queue149", "Queues")
        .containsEntry("queue:Queue259", "Queues3")
        .containsEntry("hours:Late", "Queues2");
    assertThat(synthesized(compiled()).stacks()).contains("acme-staging-Queues3");
  }

  /** Processes it with the assignment so far, which must not change, and keeps the new one. */
  private void step(GrowingCenter center, int size, Consumer<GrowingCenter> change)
      throws IOException {
    change.accept(center);
    grown = center;
    Path file = folder.resolve("switchboard-stacks.json");
    if (!kept.isEmpty()) {
      Files.writeString(file, kept);
    }
    options = List.of("-Aswitchboard.stackSize=" + size, "-Aswitchboard.stacks=" + file);
    String now = compiled("-proc:only").resources(STACKS).get(STACKS);
    if (!kept.isEmpty()) {
      assertThat(stacks(now)).containsAllEntriesOf(stacks(kept));
    }
    kept = now;
  }

  private GeneratedCenter compiled(String... more) {
    GeneratedCenter compiled =
        GeneratedCenter.compile(
            grown.sources(), Stream.concat(options.stream(), Stream.of(more)).toList());
    assertThat(compiled.compilation().errors()).isEmpty();
    return compiled;
  }

  private CloudAssembly synthesized(GeneratedCenter compiled) throws Exception {
    Summary summary =
        SynthesizedCenter.of(compiled, TestEnvironments.staging(), folder.resolve("app"));
    assertThat(summary.findings()).isEmpty();
    CloudAssembly assembly = new CloudAssembly(folder.resolve("app/cdk.out"));
    assertThat(assembly.problems()).isEmpty();
    return assembly;
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
