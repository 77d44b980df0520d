package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A contact center of 1,500 flows and 300 queues, at CloudFormation's own limits. It takes minutes,
 * so it runs on request: {@code -Dswitchboard.fullSize=true}; {@link ShardingTest} shows the same
 * at a smaller size in every build. What it takes, it prints; see docs/benchmarks.md.
 */
@EnabledIfSystemProperty(named = "switchboard.fullSize", matches = "true")
class FullSizeCenterTest {
  private static final String STACKS = "META-INF/switchboard/stacks.json";

  /** All stacks around a contact center. */
  private static final String ALL =
      """
      "monitoring": {"cloudWatch": {"enabled": true, "detailedMetrics": true},
        "alarms": {"enabled": true}, "xRay": {"enabled": true}},
      "security": {"enableEncryption": true, "cloudTrail": {"enabled": true}},
      "backupAndRecovery": {"dynamoDbBackup": {"enabled": true}, "s3Versioning": true},
      "network": {"enabled": true}
      """;

  @Test
  void staysWithinTheLimitsAndChangesOneStackForOneFlow(@TempDir Path folder) throws Exception {
    long start = System.nanoTime();
    GeneratedCenter center = compile(center(), folder.resolve("none.json"));
    tell("compilation", start);
    String accepted = center.resources(STACKS).get(STACKS);
    synthesize(center, folder.resolve("before"));

    CloudAssembly assembly = new CloudAssembly(folder.resolve("before/cdk.out"));
    assertThat(assembly.problems()).isEmpty();
    int resources = 0;
    for (String stack : assembly.stacks()) {
      resources += assembly.resources(stack).size();
    }
    System.out.println(assembly.stacks().size() + " stacks, " + resources + " resources");
    SimulatedDeployment deployment =
        SimulatedDeployment.of(assembly, id -> 2.5 + Math.floorMod(id.hashCode() * 31, 7) * 0.5);
    assertThat(deployment.stuck()).isEmpty();
    assertThat(deployment.refused(5, 2)).isZero();
    System.out.printf(
        Locale.ROOT,
        "created in %.0f minutes, one at a time %.0f%n",
        deployment.end() / 60,
        deployment.oneAtATime() / 60);

    Path kept = Files.writeString(folder.resolve("kept.json"), accepted);
    synthesize(compile(center().withFlow("Added"), kept), folder.resolve("after"));
    CloudAssembly after = new CloudAssembly(folder.resolve("after/cdk.out"));
    List<String> changed = new ArrayList<>();
    for (String stack : after.stacks()) {
      JsonNode before = assembly.stacks().contains(stack) ? assembly.resources(stack) : null;
      if (!after.resources(stack).equals(before)) {
        changed.add(stack);
      }
    }
    // The dashboards show every flow, and its alarms are new.
    assertThat(changed.stream().filter(stack -> !stack.startsWith("acme-Monitoring"))).hasSize(1);
  }

  private static LargeCenter center() {
    return new LargeCenter(1_500, 300, 60, 100);
  }

  private static GeneratedCenter compile(LargeCenter center, Path kept) {
    GeneratedCenter compiled =
        GeneratedCenter.compile(center.sources(), List.of("-Aswitchboard.stacks=" + kept));
    assertThat(compiled.compilation().errors()).isEmpty();
    return compiled;
  }

  private static void synthesize(GeneratedCenter center, Path folder) throws Exception {
    long start = System.nanoTime();
    Summary summary =
        SynthesizedCenter.of(center, ConfiguredCenter.environment(folder, ALL), folder);
    tell("synthesis", start);
    assertThat(summary.findings()).isEmpty();
  }

  private static void tell(String what, long start) {
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, heap %d MB%n",
        what,
        (System.nanoTime() - start) / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }
}
