package dev.switchboard.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** The real cdk command line ships the enterprise example to a local AWS API server. */
class EnterpriseDeploymentTest {
  private static final Path EXAMPLE = Path.of("../example-enterprise");
  private static final Path EVENTS = EXAMPLE.resolve("functions/shared/src/test/resources/events");

  /** Development, from the assembly that the build made: deployed, used and destroyed. */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  class Development {
    private static final String CALLER = "+12065550100";

    private Deployment deployment;
    private String first;

    @BeforeAll
    void deploy(@TempDir Path folder) throws IOException, InterruptedException {
      requireServer();
      deployment = Deployment.of(EXAMPLE.resolve("target/cdk.out"), folder);
      first = deployment.deploy();
    }

    @AfterAll
    void stop() {
      if (deployment != null) {
        deployment.close();
      }
    }

    @Test
    @Order(1)
    void everyStackHasAllItsResources() {
      assertThat(first).contains(deployment.lines(stack -> "✅  " + stack));
      assertAllResources(deployment);
    }

    @Test
    @Order(2)
    void aSecondDeploymentChangesNothing() throws IOException, InterruptedException {
      assertThat(deployment.deploy())
          .contains(deployment.lines(stack -> "✅  " + stack + " (no changes)"));
    }

    @Test
    @Order(3)
    void tablesKeepWhatTheSdkPuts() {
      try (DynamoDbClient tables = deployment.aws().dynamoDb()) {
        Map<String, AttributeValue> ann =
            Map.of(
                "phoneNumber", AttributeValue.fromS(CALLER),
                "customerRef", AttributeValue.fromS("C-1001"),
                "tier", AttributeValue.fromS("vip"),
                "firstName", AttributeValue.fromS("Ann"));
        tables.putItem(request -> request.tableName("acme-dev-customers").item(ann));
        assertThat(
                tables
                    .getItem(
                        request ->
                            request
                                .tableName("acme-dev-customers")
                                .key(Map.of("phoneNumber", AttributeValue.fromS(CALLER)))
                                .consistentRead(true))
                    .item())
            .isEqualTo(ann);
        assertThatThrownBy(
                () ->
                    tables.putItem(
                        request ->
                            request
                                .tableName("acme-dev-customers")
                                .item(ann)
                                .conditionExpression("attribute_not_exists(phoneNumber)")))
            .isInstanceOf(ConditionalCheckFailedException.class);
      }
    }

    @Test
    @Order(4)
    void theUploadedPackagesAnswerFlowsInLambdasOwnRuntime(@TempDir Path folder) throws Exception {
      keepSecrets();
      String call = Files.readString(EVENTS.resolve("inbound-call.json"));
      try (var lookup = start("acme-dev-customer-lookup", folder)) {
        assertThat(whenWarm(lookup, call))
            .containsExactly(
                entry("status", "found"),
                entry("customerRef", "C-1001"),
                entry("tier", "vip"),
                entry("firstName", "Ann"),
                entry("language", "en-US"),
                entry("openCase", ""));
        assertThat(lookup.invoke(call.replace(CALLER, "+12065550111")))
            .containsEntry("status", "unknown")
            .containsEntry("tier", "standard");
        assertThat(lookup.invoke("{\"Details\": null}")).containsEntry("status", "invalid");
        assertThat(lookup.log()).contains("answered found").doesNotContain(CALLER);
      }
      try (var verification = start("acme-dev-caller-verification", folder)) {
        String typed = call.replace("\"Parameters\": {}", "\"Parameters\": {\"pin\": \"AYAD\"}");
        assertThat(whenWarm(verification, typed))
            .containsExactly(entry("status", "refused"), entry("attemptsLeft", "0"));
        assertThat(verification.invoke(call)).containsEntry("status", "invalid");
      }
      try (var disposition = start("acme-dev-call-disposition", folder)) {
        String ended =
            Files.readString(EVENTS.resolve("queued-call.json"))
                .replaceFirst(
                    "\"Parameters\": \\{\\}", "\"Parameters\": {\"disposition\": \"resolved\"}");
        assertThat(whenWarm(disposition, ended)).containsEntry("disposition", "resolved");
        assertThat(disposition.invoke(ended))
            .containsExactly(entry("status", "duplicate"), entry("disposition", "resolved"));
      }
      try (DynamoDbClient tables = deployment.aws().dynamoDb()) {
        assertThat(tables.scan(r -> r.tableName("acme-dev-dispositions")).items())
            .singleElement()
            .satisfies(
                item ->
                    assertThat(item)
                        .containsEntry("disposition", AttributeValue.fromS("resolved"))
                        .containsKey("expiresAt"));
      }
    }

    @Test
    @Order(5)
    void whatTheCommandLineSetsIsWhatCallersHear(@TempDir Path folder) throws Exception {
      String call =
          Files.readString(EVENTS.resolve("inbound-call.json"))
              .replace(
                  "\"Parameters\": {}",
                  "\"Parameters\": {\"about.opening\": \"FLOWS\", \"opening_closed\": \"false\","
                      + " \"opening_notice\": \"We are closed.\"}");
      assertThat(values("set", "opening.closed=true", "--reason", "snow"))
          .isEqualTo("opening is at version 1\n");
      assertThat(values("get", "opening.closed")).isEqualTo("true\n");
      assertThat(values("history", "opening"))
          .contains(": snow", "closed: default -> \"true\"", ":" + account() + ":");
      try (var function = start("acme-dev-dynamic-values", folder)) {
        Map<String, String> answer = function.invoke(call);
        for (int calls = 1; calls < 5 && !"current".equals(answer.get("status")); calls++) {
          answer = function.invoke(call);
        }
        assertThat(answer)
            .containsExactly(
                entry("status", "current"),
                entry("opening_closed", "true"),
                entry("opening_notice", "We are closed."));
        assertThat(function.invoke("{\"Details\": null}")).containsEntry("status", "invalid");
      }
    }

    /** What {@code switchboard values} prints. */
    private String values(String... arguments) throws IOException, InterruptedException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-jar", "../cli/target/switchboard.jar", "values"));
      command.addAll(List.of(arguments));
      command.addAll(List.of("--environment", "development", "--config", "../config"));
      command.addAll(
          List.of(
              "--declared",
              EXAMPLE.resolve("target/classes/META-INF/switchboard/values.json").toString()));
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(deployment.aws().credentials());
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(printed).isZero();
      return printed;
    }

    /** The account that the server takes the caller to be of. */
    private String account() throws IOException {
      return new ObjectMapper()
          .readTree(Path.of("../config/development.json").toFile())
          .at("/environment/awsAccount")
          .asText();
    }

    @Test
    @Order(6)
    void valuesChangeWithoutADeployment(@TempDir Path folder) throws Exception {
      var values = new ValuesCommand(deployment.aws(), EXAMPLE, folder);
      assertThat(values.run("get", "waiting.minutes")).isEqualTo("3\n");
      values.run("set", "waiting.minutes=12", "--reason", "a storm", "--who", "ann");
      assertThat(values.run("get", "waiting.minutes")).isEqualTo("12\n");
      values.run("set", "waiting.minutes=45", "--reason", "the storm goes on", "--who", "ben");
      assertThat(values.run("history", "waiting"))
          .contains("a storm", "ann", "the storm goes on", "ben");
      values.run("rollback", "waiting", "1", "--reason", "it is over", "--who", "ann");
      assertThat(values.run("get", "waiting.minutes")).isEqualTo("12\n");
      assertThatThrownBy(
              () -> values.run("set", "waiting.minutes=121", "--reason", "none", "--who", "ann"))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("120");
    }

    @Test
    @Order(7)
    void destroyingLeavesNothing() throws IOException, InterruptedException {
      String instance = deployment.aws().physicalId("acme-dev-Instance", "AcmeContactCenter");
      assertThat(deployment.aws().hasInstance(instance)).isTrue();
      assertThat(deployment.destroy())
          .contains(deployment.lines(stack -> "✅  " + stack + ": destroyed"));
      assertThat(deployment.aws().stacks()).containsExactly("CDKToolkit");
      assertThat(deployment.aws().hasInstance(instance)).isFalse();
      try (DynamoDbClient tables = deployment.aws().dynamoDb()) {
        assertThat(tables.listTables().tableNames()).isEmpty();
      }
    }

    private FunctionProcess start(String name, Path folder) throws IOException {
      return FunctionProcess.start(deployment.aws(), name, folder);
    }

    /** The secrets that the functions read when they start. */
    private void keepSecrets() throws NoSuchAlgorithmException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      String pem =
          "-----BEGIN PRIVATE KEY-----\n"
              + Base64.getMimeEncoder()
                  .encodeToString(generator.generateKeyPair().getPrivate().getEncoded())
              + "\n-----END PRIVATE KEY-----\n";
      try (SecretsManagerClient secrets = deployment.aws().secrets()) {
        secrets.createSecret(
            request -> request.name("acme-dev/pseudonym-salt").secretString("any long text"));
        secrets.createSecret(
            request -> request.name("acme-dev/customer-input-key").secretString(pem));
      }
    }
  }

  /** Production, synthesized by the cdk: deployed, protected, and destroyed except for its data. */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  class Production {
    private Deployment deployment;
    private String first;

    @BeforeAll
    void deploy(@TempDir Path folder) throws IOException, InterruptedException {
      requireServer();
      deployment = Deployment.of(Deployment.synthesize("production", EXAMPLE, folder), folder);
      first = deployment.deploy();
    }

    @AfterAll
    void stop() {
      if (deployment != null) {
        deployment.close();
      }
    }

    @Test
    @Order(1)
    void everyStackHasAllItsResources() {
      assertThat(first).contains(deployment.lines(stack -> "✅  " + stack));
      assertAllResources(deployment);
    }

    @Test
    @Order(2)
    void aSecondDeploymentChangesNothing() throws IOException, InterruptedException {
      assertThat(deployment.deploy())
          .contains(deployment.lines(stack -> "✅  " + stack + " (no changes)"));
    }

    @Test
    @Order(3)
    void terminationProtectionRefusesToDestroy() {
      List<String> before = deployment.aws().stacks();
      assertThatThrownBy(deployment::destroy)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("cannot be deleted while TerminationProtection is enabled");
      assertThat(deployment.aws().stacks()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void dataOutlivesTheStacks() throws IOException, InterruptedException {
      String instance = deployment.aws().physicalId("acme-prod-Instance", "AcmeContactCenter");
      assertThat(deployment.assembly().stacks())
          .flatExtracting(CloudAssembly.Stack::retained)
          .contains(
              "AWS::Connect::Instance", "AWS::DynamoDB::GlobalTable", "AWS::Connect::PhoneNumber");
      for (CloudAssembly.Stack stack : deployment.assembly().stacks()) {
        deployment.of(stack).allowDeletion(stack.name());
      }
      assertThat(deployment.destroy())
          .contains(deployment.lines(stack -> "✅  " + stack + ": destroyed"));
      assertThat(deployment.aws().stacks()).containsExactly("CDKToolkit");
      assertThat(deployment.aws().hasInstance(instance)).isTrue();
      try (DynamoDbClient tables = deployment.aws().dynamoDb()) {
        assertThat(tables.listTables().tableNames())
            .contains("acme-prod-customers", "acme-prod-dispositions");
      }
    }
  }

  /**
   * What a function answers once it is warm. On a busy machine a cold start may cost the first
   * caller the time budget, and "unavailable" is the right answer then.
   */
  private static Map<String, String> whenWarm(FunctionProcess function, String event)
      throws IOException, InterruptedException {
    Map<String, String> answer = function.invoke(event);
    for (int calls = 1; calls < 5 && "unavailable".equals(answer.get("status")); calls++) {
      answer = function.invoke(event);
    }
    return answer;
  }

  private static void assertAllResources(Deployment deployment) {
    for (CloudAssembly.Stack stack : deployment.assembly().stacks()) {
      assertThat(deployment.of(stack).resources(stack.name()))
          .as(stack.shown())
          .isEqualTo(stack.resources());
    }
  }

  private static void requireServer() throws InterruptedException {
    assumeTrue(
        LocalAws.isInstalled(),
        "moto is not installed; install it with: pip install 'moto[server,all]'");
  }
}
