package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A queue has the quick connects that it should have. */
class QueueQuickConnectsHandlerTest extends HandlerTest {

  QueueQuickConnectsHandlerTest() {
    super("queue-quick-connects");
  }

  @Test
  void associatesQuickConnectsAndRemovesThoseThatWent() throws Exception {
    ObjectNode event = queueEvent("Update", "q1", "q2");
    event.set("OldResourceProperties", queueEvent("Update", "q2", "q3").get("ResourceProperties"));
    JsonNode answer = run(event);
    assertThat(connect.calls())
        .containsExactly(
            "POST /queues/aaaa/orders/associate-quick-connects"
                + " {\"QuickConnectIds\":[\"q1\",\"q2\"]}",
            "POST /queues/aaaa/orders/disassociate-quick-connects {\"QuickConnectIds\":[\"q3\"]}");
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
  }

  @Test
  void associatesManyQuickConnectsInBatches() throws Exception {
    String[] many = IntStream.range(0, 120).mapToObj(i -> "q" + i).toArray(String[]::new);
    JsonNode answer = run(queueEvent("Create", many));
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(3);
    assertThat(connect.calls().get(2)).contains("\"q100\"", "\"q119\"").doesNotContain("\"q99\"");
  }

  @Test
  void associatesAgainWhenAskedAgain() throws Exception {
    JsonNode first = run(queueEvent("Create", "q1"));
    connect.failNext(1, 429, "TooManyRequestsException", THROTTLED);
    JsonNode second = run(queueEvent("Create", "q1"));
    assertThat(second).isEqualTo(first);
    assertThat(connect.calls()).hasSize(3).containsOnly(connect.calls().get(0));
  }

  @Test
  void saysWhichQuickConnectIsNotThere() throws Exception {
    connect.failNext(
        4, 404, "ResourceNotFoundException", "{\"Message\": \"Quick connect q1 not found\"}");
    JsonNode answer = run(queueEvent("Create", "q1"));
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText())
        .isEqualTo("ResourceNotFoundException: Quick connect q1 not found");
  }

  @Test
  void succeedsWhenTheQueueIsGone() throws Exception {
    connect.failNext(4, 404, "ResourceNotFoundException", "{\"Message\": \"Queue not found\"}");
    JsonNode answer = run(queueEvent("Delete", "q1"));
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
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
}
