package dev.switchboard.runtime.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * A custom resource's function with the real AWS SDK, run by Node.js against a server that plays
 * Amazon Connect.
 */
abstract class HandlerTest {
  static final String INSTANCE = "arn:aws:connect:eu-central-1:111122223333:instance/aaaa";
  static final String FLOW = INSTANCE + "/contact-flow/f1";
  private static final int FIVE_MINUTES = 300_000;
  static final String THROTTLED = "{\"Message\": \"Too Many Requests\"}";
  private static final ObjectMapper JSON = new ObjectMapper();

  static ConnectApi connect;
  private static HandlerProcess handlers;

  private final String module;

  /** Tests the function of a module, by the name of its file. */
  HandlerTest(String module) {
    this.module = module;
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    connect = new ConnectApi();
    handlers = HandlerProcess.start(connect.url());
  }

  @AfterAll
  static void stop() {
    if (handlers != null) {
      handlers.close();
    }
    connect.close();
  }

  @BeforeEach
  void forget() {
    connect.reset();
  }

  /** What CloudFormation asks for. */
  static ObjectNode request(String requestType, String physicalId) {
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

  /** The answer to a request. */
  final JsonNode run(ObjectNode event) throws Exception {
    return run(event, FIVE_MINUTES);
  }

  /** The answer to a request, for which the function has some milliseconds left. */
  final JsonNode run(ObjectNode event, int remainingMs) throws Exception {
    handlers.invoke(module, event, remainingMs);
    return JSON.readTree(connect.answer());
  }
}
