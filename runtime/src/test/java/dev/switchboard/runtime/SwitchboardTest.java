package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.environment.Environment;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a registry on the class path to templates, with the real CDK. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwitchboardTest {
  @TempDir static Path folder;

  private Run staging;

  @BeforeAll
  void synthesize() throws Exception {
    staging =
        run(
            Map.of(
                "CDK_CONTEXT_JSON",
                "{\"environment\": \"staging\"}",
                "CDK_OUTDIR",
                folder.resolve("cdk.out").toString()),
            new RegistryClassLoader(TwoFlowsRegistry.class),
            options -> {
              assertThat(options.environment()).isEqualTo("staging");
              return TestEnvironments.staging();
            });
  }

  @Test
  void succeedsWithASummary() {
    assertThat(staging.err()).isEmpty();
    assertThat(staging.out().replaceAll("[0-9.]+ seconds", "… seconds").lines())
        .containsExactly(
            "Switchboard: staging, 111122223333/eu-central-1",
            "  2 flows, 0 modules, 2 blocks, 1 queue, 1 routing profile",
            "  acme-staging-Instance: 2 resources",
            "  acme-staging-Queues: 3 resources",
            "  acme-staging-Flows: 2 resources",
            "  7 resources in 3 stacks, 0 findings, … seconds; look into "
                + folder.resolve("cdk.out"));
    assertThat(staging.exitCode()).isZero();
  }

  @Test
  void dependsOnProducersWithoutLockingThem() throws Exception {
    JsonNode artifacts = json("manifest.json").path("artifacts");
    assertThat(dependencies(artifacts, "acme-staging-Queues"))
        .containsExactly("acme-staging-Instance");
    assertThat(dependencies(artifacts, "acme-staging-Flows"))
        .containsExactly("acme-staging-Instance", "acme-staging-Queues");
    for (String stack : List.of("Instance", "Queues", "Flows")) {
      String template =
          Files.readString(folder.resolve("cdk.out/acme-staging-" + stack + ".template.json"));
      assertThat(template).doesNotContain("\"Export\"").doesNotContain("Fn::ImportValue");
    }
  }

  @Test
  void guardsStacksAndState() throws Exception {
    JsonNode artifacts = json("manifest.json").path("artifacts");
    JsonNode stack = artifacts.path("acme-staging-Instance").path("properties");
    assertThat(stack.path("terminationProtection").asBoolean()).isTrue();
    assertThat(stack.path("tags").path("Environment").asText()).isEqualTo("staging");
    assertThat(stack.path("tags").path("ManagedBy").asText()).isEqualTo("CDK");
    assertThat(stack.path("tags").path("CostCenter").asText()).isEqualTo("CC-42");
    JsonNode instance = template("Instance").path("Resources").path("Acme");
    assertThat(instance.path("DeletionPolicy").asText()).isEqualTo("Retain");
    assertThat(instance.path("UpdateReplacePolicy").asText()).isEqualTo("Retain");
    assertThat(instance.path("Properties").path("InstanceAlias").asText())
        .isEqualTo("acme-staging");
    assertThat(instance.path("Properties").path("Attributes").path("OutboundCalls").asBoolean())
        .isFalse();
  }

  @Test
  void letsTheEnvironmentOverrideAQueue() throws Exception {
    JsonNode queue = template("Queues").path("Resources").path("OrdersQueue").path("Properties");
    assertThat(queue.path("MaxContacts").asInt()).isEqualTo(25);
    assertThat(queue.path("OutboundCallerConfig").toString())
        .isEqualTo(
            "{\"OutboundCallerIdName\":\"Acme Staging\",\"OutboundCallerIdNumberArn\":\""
                + TestEnvironments.NUMBER
                + "\"}");
    assertThat(queue.path("Tags").toString()).contains("{\"Key\":\"Priority\",\"Value\":\"high\"}");
  }

  @Test
  void putsArnsAndValuesIntoFlows() throws Exception {
    JsonNode content =
        template("Flows").path("Resources").path("Main").path("Properties").path("Content");
    StringBuilder joined = new StringBuilder();
    for (JsonNode part : content.path("Fn::Join").path(1)) {
      joined.append(part.isTextual() ? part.textValue() : "<" + part.fieldNames().next() + ">");
    }
    JsonNode flow = new ObjectMapper().readTree(joined.toString());
    assertThat(flow.at("/Actions/0/Parameters/Text").asText())
        .isEqualTo("Welcome to Acme \"West\", $.Attributes.name.");
    assertThat(flow.at("/Actions/1/Parameters/QueueId").asText())
        .isEqualTo(TestEnvironments.INSTANCE + "/queue/77");
    assertThat(flow.at("/Actions/2/Parameters/QueueId").asText()).isEqualTo("<Fn::GetStackOutput>");
    assertThat(flow.at("/Actions/3/Parameters/ContactFlowId").asText()).isEqualTo("<Fn::GetAtt>");
  }

  @Test
  void saysThatThereIsNoContactCenter() {
    Run run = run(Map.of(), new RegistryClassLoader(), options -> TestEnvironments.staging());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "error: there is no contact center on the class path; compile one with"
                + " switchboard-processor among the annotation processors, and run with its classes"
                + " on the class path\n");
  }

  @Test
  void saysThatNodeIsMissing() {
    Run run =
        run(
            Map.of("PATH", folder.toString()),
            new RegistryClassLoader(),
            options -> TestEnvironments.staging());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "error: there is no Node.js on the PATH, which the AWS CDK needs; install Node.js 20 or"
                + " newer\n");
  }

  private record Run(int exitCode, String out, String err) {}

  private static Run run(
      Map<String, String> variables,
      ClassLoader classes,
      Function<SynthesisOptions, Environment> environments) {
    Map<String, String> all = new HashMap<>(Map.of("PATH", System.getenv("PATH")));
    all.putAll(variables);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        new Switchboard(
                all,
                new Properties(),
                environments,
                classes,
                new PrintStream(out),
                new PrintStream(err))
            .run();
    return new Run(exitCode, text(out), text(err));
  }

  private JsonNode template(String concern) throws Exception {
    return json("acme-staging-" + concern + ".template.json");
  }

  private JsonNode json(String file) throws Exception {
    return new ObjectMapper().readTree(folder.resolve("cdk.out").resolve(file).toFile());
  }

  private static List<String> dependencies(JsonNode artifacts, String stack) {
    List<String> names = new ArrayList<>();
    artifacts.path(stack).path("dependencies").forEach(d -> names.add(d.asText()));
    names.removeIf(name -> name.endsWith(".assets"));
    return names.stream().sorted().toList();
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
