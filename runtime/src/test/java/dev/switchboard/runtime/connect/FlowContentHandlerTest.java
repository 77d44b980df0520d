package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of flows and modules is set once what it refers to exists. */
class FlowContentHandlerTest extends HandlerTest {
  private static final String INVALID =
      "{\"message\": \"The flow is not valid\", \"problems\": [{\"message\": \"Invalid Action"
          + " property value. Path: Actions[0].Parameters.QueueId\"}, {\"message\": \"Missing Next."
          + " Path: Actions[1]\"}]}";

  FlowContentHandlerTest() {
    super("flow-content");
  }

  @BeforeEach
  void upload() {
    connect.object("assets", "abc.json", "{\"q\":\"${queue:Orders}\",\"x\":\"$.External.tier\"}");
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
    run(event);
    assertThat(connect.calls())
        .singleElement()
        .asString()
        .startsWith("POST /contact-flow-modules/aaaa/m1/content {\"Content\":")
        .endsWith(",\"Settings\":\"{}\"}");
  }

  @Test
  void setsContentOfAnySize() throws Exception {
    String text = "Thank you for calling. ".repeat(40_000);
    connect.object("assets", "abc.json", "{\"text\":\"" + text + "\"}");
    assertThat(content("Create", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).singleElement().asString().contains(text);
  }

  @Test
  void saysWhichContentIsMissing() throws Exception {
    connect.reset();
    assertThat(content("Create", FLOW).path("Reason").asText()).startsWith("NoSuchKey: ");
    assertThat(connect.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Create", "Update"})
  void givesTheSameAnswerWhenAskedAgain(String requestType) throws Exception {
    JsonNode first = content(requestType, FLOW);
    JsonNode second = content(requestType, FLOW);
    assertThat(second).isEqualTo(first);
    assertThat(connect.calls()).hasSize(2).containsOnly(connect.calls().get(0));
  }

  @Test
  void triesAgainWhenConnectIsBusy() throws Exception {
    // The SDK itself tries three times; deployments of many flows wait longer than that.
    connect.failNext(7, 429, "TooManyRequestsException", THROTTLED);
    connect.failNext(
        1, 409, "ResourceConflictException", "{\"Message\": \"A resource has been modified\"}");
    connect.failNext(
        4, 500, "InternalServiceException", "{\"Message\": \"Request processing failed\"}");
    assertThat(content("Update", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(13);
  }

  @Test
  void triesAgainWhileAFlowIsNotThereYet() throws Exception {
    connect.failNext(
        2, 404, "ResourceNotFoundException", "{\"Message\": \"ContactFlow not found\"}");
    assertThat(content("Create", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(3);
  }

  @Test
  void triesAgainWhileWhatAFlowRefersToIsNotThereYet() throws Exception {
    connect.failNext(3, 400, "InvalidContactFlowException", INVALID);
    assertThat(content("Create", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(4);
  }

  @Test
  void givesUpBeforeItsTimeIsUp() throws Exception {
    connect.failNext(3, 429, "TooManyRequestsException", THROTTLED);
    JsonNode answer = run(event("Update", FLOW), 9_000);
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText())
        .isEqualTo("TooManyRequestsException: Too Many Requests");
    assertThat(connect.calls()).as("the SDK's three attempts and no more").hasSize(3);
  }

  @Test
  void givesUpOnAFlowThatIsGone() throws Exception {
    connect.failNext(
        4, 404, "ResourceNotFoundException", "{\"Message\": \"ContactFlow not found\"}");
    assertThat(content("Update", FLOW).path("Reason").asText())
        .isEqualTo("ResourceNotFoundException: ContactFlow not found");
    assertThat(connect.calls()).hasSize(4);
  }

  @Test
  void failsAtOnceWhenItMayNot() throws Exception {
    connect.failNext(1, 403, "AccessDeniedException", "{\"Message\": \"not authorized\"}");
    assertThat(content("Update", FLOW).path("Reason").asText())
        .isEqualTo("AccessDeniedException: not authorized");
    assertThat(connect.calls()).hasSize(1);
  }

  @Test
  void saysWhatIsWrongWithTheContent() throws Exception {
    connect.failNext(4, 400, "InvalidContactFlowException", INVALID);
    JsonNode answer = content("Create", FLOW);
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText())
        .isEqualTo(
            "InvalidContactFlowException: The flow is not valid; Invalid Action property value."
                + " Path: Actions[0].Parameters.QueueId; Missing Next. Path: Actions[1]");
    // A reference that was created a moment ago is invalid for a while, so it was tried more than
    // once.
    assertThat(connect.calls()).hasSize(4);
    assertThat(answer.path("PhysicalResourceId").asText()).isEqualTo("log-stream");
  }

  @Test
  void saysWhatIsWrongInAnAnswerThatCloudFormationTakes() throws Exception {
    String problem = "{\"message\": \"Ungültiger Wert für „Queue“\"}";
    String problems = String.join(",", Collections.nCopies(500, problem));
    connect.failNext(
        4,
        400,
        "InvalidContactFlowException",
        "{\"message\": \"not valid\", \"problems\": [" + problems + "]}");
    assertThat(content("Create", FLOW).path("Reason").asText())
        .startsWith("InvalidContactFlowException: not valid; Ungültiger Wert")
        .doesNotContain("\uFFFD");
    assertThat(connect.answer().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(4_096);
  }

  @Test
  void answersAgainWhenTheAnswerIsNotTaken() throws Exception {
    connect.refuseAnswers(3);
    assertThat(content("Update", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.answers()).isEqualTo(4);
    assertThat(connect.calls()).as("the work is done once").hasSize(1);
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

  private JsonNode content(String requestType, String flow) throws Exception {
    return run(event(requestType, flow));
  }

  private ObjectNode event(String requestType, String flow) {
    ObjectNode event = request(requestType, flow + "/content");
    ObjectNode properties = event.putObject("ResourceProperties");
    properties.put("FlowArn", flow).put("Bucket", "assets").put("Key", "abc.json");
    properties.putObject("References").put("queue:Orders", "arn:orders");
    return event;
  }
}
