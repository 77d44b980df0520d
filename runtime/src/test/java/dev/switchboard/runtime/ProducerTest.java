package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other stacks read can change, go, and come again, each in one deployment. */
class ProducerTest {
  @Test
  void producersChangeAndDisappearInOneDeployment(@TempDir Path folder) throws Exception {
    CloudAssembly three = assembly(new LargeCenter(3, 3, 3, 2), folder.resolve("three"));
    CloudAssembly two = assembly(new LargeCenter(3, 2, 1, 1), folder.resolve("two"));
    DeployedStacks stacks = new DeployedStacks();

    assertThat(stacks.deploy(three)).isEmpty();
    assertThat(three.template("acme-staging-Queues").path("Outputs").toString())
        .contains("\"Queue2\"");
    // A queue and two functions go, with the flows' references to them.
    assertThat(stacks.deploy(two)).isEmpty();
    assertThat(two.resources("acme-staging-Queues").has("Queue2")).isFalse();
    assertThat(stacks.deploy(three)).isEmpty();
  }

  /** That the deployment above could have failed: with exports it does. */
  @Test
  void exportsWouldLockTheirStack() throws Exception {
    JsonNode producer =
        json("{\"Outputs\": {\"Q\": {\"Value\": \"q\", \"Export\": {\"Name\": \"queue\"}}}}");
    JsonNode consumer =
        json(
            "{\"Resources\": {\"F\": {\"Properties\": {\"Q\": {\"Fn::ImportValue\":"
                + " \"queue\"}}}}}");
    DeployedStacks stacks = new DeployedStacks();
    stacks.update("Queues", producer);
    stacks.update("Flows", consumer);

    assertThat(stacks.update("Queues", json("{}")))
        .isEqualTo(List.of("export queue of Queues is in use by Flows"));
    assertThat(
            stacks.update(
                "Flows",
                json(
                    "{\"A\": {\"Fn::GetStackOutput\": {\"StackName\": \"Queues\", \"OutputName\":"
                        + " \"Q\"}}}")))
        .isEqualTo(List.of("Flows reads output Q of Queues, which is not there"));
  }

  private static CloudAssembly assembly(LargeCenter center, Path folder) throws Exception {
    GeneratedCenter compiled = GeneratedCenter.compile(center.sources(), List.of());
    assertThat(compiled.compilation().errors()).isEmpty();
    Summary summary = SynthesizedCenter.of(compiled, TestEnvironments.staging(), folder);
    assertThat(summary.findings()).isEmpty();
    return new CloudAssembly(folder.resolve("cdk.out"));
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }
}
