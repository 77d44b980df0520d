package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The custom resources' functions, run by Node.js against a server that plays Amazon Connect. */
class HandlersTest {
  private static final String INSTANCE = "arn:aws:connect:eu-central-1:111122223333:instance/aaaa";
  private static final String FLOW = INSTANCE + "/contact-flow/f1";
  private static final int FIVE_MINUTES = 300_000;
  private static final String THROTTLED = "{\"Message\": \"Too Many Requests\"}";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  private ConnectApi connect;

  @BeforeAll
  static void install() throws IOException {
    copy(Path.of("src/main/resources/dev/switchboard/runtime/handlers"), folder);
    copy(Path.of("src/test/resources/handlers"), folder);
    copy(Path.of("src/test/resources/aws-sdk"), folder.resolve("node_modules/@aws-sdk"));
  }

  @BeforeEach
  void start() throws IOException {
    connect = new ConnectApi();
    connect.object("assets", "abc.json", "{\"q\":\"${queue:Orders}\",\"x\":\"$.External.tier\"}");
  }

  @AfterEach
  void stop() {
    connect.close();
  }

  @Test
  void setsTheContentOfAFlow() throws Exception {
    JsonNode answer = content("Create", FLOW);
    assertThat(connect.calls())
        .containsExactly(
            "POST /contact-flows/aaaa/f1/content"
                + " {\"Content\":\"{\\\"q\\\":\\\"arn:orders\\\",\\\"x\\\":\\\"$.External.tier\\\"}\"}");
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(answer.path("PhysicalResourceId").asText()).isEqualTo(FLOW + "/content");
    assertThat(answer.path("LogicalResourceId").asText()).isEqualTo("MainContent");
  }

  @Test
  void setsTheContentAndSettingsOfAModule() throws Exception {
    ObjectNode event = event("Update", INSTANCE + "/flow-module/m1");
    ((ObjectNode) event.get("ResourceProperties")).put("Settings", "{}");
    run("flow-content", event, FIVE_MINUTES);
    assertThat(connect.calls())
        .singleElement()
        .asString()
        .startsWith("POST /contact-flow-modules/aaaa/m1/content {\"Content\":")
        .endsWith(",\"Settings\":\"{}\"}");
  }

  @Test
  void triesAgainWhenConnectIsBusy() throws Exception {
    connect.failNext(429, "TooManyRequestsException", THROTTLED);
    connect.failNext(
        409, "ResourceConflictException", "{\"Message\": \"A resource has been modified\"}");
    connect.failNext(
        500, "InternalServiceException", "{\"Message\": \"Request processing failed\"}");
    assertThat(content("Update", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(4);
  }

  @Test
  void triesAgainWhileAFlowIsNotThereYet() throws Exception {
    connect.failNext(404, "ResourceNotFoundException", "{\"Message\": \"ContactFlow not found\"}");
    assertThat(content("Create", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(2);
  }

  @Test
  void givesUpBeforeItsTimeIsUp() throws Exception {
    connect.failNext(429, "TooManyRequestsException", THROTTLED);
    JsonNode answer = run("flow-content", event("Update", FLOW), 9_000);
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText())
        .isEqualTo("TooManyRequestsException: Too Many Requests");
    assertThat(connect.calls()).hasSize(1);
  }

  @Test
  void saysWhatIsWrongWithTheContent() throws Exception {
    for (int i = 0; i < 4; i++) {
      connect.failNext(
          400,
          "InvalidContactFlowException",
          "{\"message\": \"The flow is not valid\", \"problems\": [{\"message\": \"Invalid Action"
              + " property value. Path: Actions[0].Parameters.QueueId\"}]}");
    }
    JsonNode answer = content("Create", FLOW);
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText())
        .isEqualTo(
            "InvalidContactFlowException: The flow is not valid; Invalid Action property value."
                + " Path: Actions[0].Parameters.QueueId");
    // A reference that was created a moment ago is invalid for a while, so it was tried more than
    // once.
    assertThat(connect.calls()).hasSize(4);
    assertThat(answer.path("PhysicalResourceId").asText()).isEqualTo("log-stream");
  }

  @Test
  void neverPublishesAPlaceholder() throws Exception {
    connect.object("assets", "abc.json", "{\"q\":\"${queue:Sales}\"}");
    JsonNode answer = content("Update", FLOW);
    assertThat(answer.path("Reason").asText())
        .isEqualTo("Error: the content refers to ${queue:Sales}, which the stack does not resolve");
    assertThat(connect.calls()).isEmpty();
  }

  @Test
  void leavesAFlowAloneWhenDeleted() throws Exception {
    JsonNode answer = content("Delete", FLOW);
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).isEmpty();
  }

  @Test
  void associatesQuickConnectsAndRemovesThoseThatWent() throws Exception {
    ObjectNode event = queueEvent("Update", "q1", "q2");
    event.set("OldResourceProperties", queueEvent("Update", "q2", "q3").get("ResourceProperties"));
    JsonNode answer = run("queue-quick-connects", event, FIVE_MINUTES);
    assertThat(connect.calls())
        .containsExactly(
            "POST /queues/aaaa/orders/associate-quick-connects"
                + " {\"QuickConnectIds\":[\"q1\",\"q2\"]}",
            "POST /queues/aaaa/orders/disassociate-quick-connects {\"QuickConnectIds\":[\"q3\"]}");
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
  }

  @Test
  void succeedsWhenTheQueueIsGone() throws Exception {
    for (int i = 0; i < 4; i++) {
      connect.failNext(404, "ResourceNotFoundException", "{\"Message\": \"Queue not found\"}");
    }
    JsonNode answer = run("queue-quick-connects", queueEvent("Delete", "q1"), FIVE_MINUTES);
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
  }

  @Test
  void leadsAPhoneNumberToAFlow() throws Exception {
    run("phone-number-flow", numberEvent("Create"), FIVE_MINUTES);
    run("phone-number-flow", numberEvent("Delete"), FIVE_MINUTES);
    assertThat(connect.calls())
        .containsExactly(
            "PUT /phone-number/n1/contact-flow {\"InstanceId\":\"aaaa\",\"ContactFlowId\":\"f1\"}",
            "DELETE /phone-number/n1/contact-flow?instanceId=aaaa");
  }

  private JsonNode content(String requestType, String flow) throws Exception {
    return run("flow-content", event(requestType, flow), FIVE_MINUTES);
  }

  private ObjectNode event(String requestType, String flow) {
    ObjectNode event = request(requestType, flow + "/content");
    ObjectNode properties = event.putObject("ResourceProperties");
    properties.put("FlowArn", flow).put("Bucket", "assets").put("Key", "abc.json");
    properties.putObject("References").put("queue:Orders", "arn:orders");
    return event;
  }

  private ObjectNode queueEvent(String requestType, String... quickConnects) {
    ObjectNode event = request(requestType, INSTANCE + "/queue/orders/quick-connects");
    ObjectNode properties = event.putObject("ResourceProperties");
    properties.put("QueueArn", INSTANCE + "/queue/orders");
    for (String quickConnect : quickConnects) {
      properties
          .withArray("QuickConnectArns")
          .add(INSTANCE + "/transfer-destination/" + quickConnect);
    }
    return event;
  }

  private ObjectNode numberEvent(String requestType) {
    ObjectNode event = request(requestType, "arn:number/flow");
    event
        .putObject("ResourceProperties")
        .put("InstanceArn", INSTANCE)
        .put("FlowArn", FLOW)
        .put("PhoneNumberArn", "arn:aws:connect:eu-central-1:111122223333:phone-number/n1");
    return event;
  }

  private ObjectNode request(String requestType, String physicalId) {
    ObjectNode event =
        JSON.createObjectNode()
            .put("RequestType", requestType)
            .put("ResponseURL", connect.url() + ConnectApi.ANSWER)
            .put("StackId", "stack")
            .put("RequestId", "request")
            .put("LogicalResourceId", "MainContent");
    if (!requestType.equals("Create")) {
      event.put("PhysicalResourceId", physicalId);
    }
    return event;
  }

  private JsonNode run(String module, ObjectNode event, int remainingMs) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("node", "run.mjs", module, event.toString(), String.valueOf(remainingMs))
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("AWS_ENDPOINT_URL", connect.url());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return JSON.readTree(connect.answer());
  }

  private static void copy(Path source, Path destination) throws IOException {
    Files.walkFileTree(
        source,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = destination.resolve(source.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
