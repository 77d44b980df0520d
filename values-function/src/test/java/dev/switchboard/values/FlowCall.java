package dev.switchboard.values;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One call of a flow, as Lambda passes it: bytes in, bytes out.
 *
 * @param answer the answer, which must be a flat map of strings
 * @param log the log line
 */
record FlowCall(Map<String, String> answer, JsonNode log) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static FlowCall of(ValuesHandler function, String event) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Invocation invocation = new Invocation();
    function.handleRequest(
        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), output, invocation);
    return new FlowCall(
        JSON.readValue(output.toByteArray(), new TypeReference<Map<String, String>>() {}),
        JSON.readTree(invocation.log.toString()));
  }

  /** An event of Amazon Connect with these parameters of the block. */
  static String event(String parameters) {
    return """
    {
      "Details": {
        "ContactData": {
          "Attributes": {"tier": "vip"},
          "Channel": "VOICE",
          "ContactId": "4a573372-1f28-4e26-b97b-XXXXXXXXXXX",
          "CustomerEndpoint": {"Address": "+12065550100", "Type": "TELEPHONE_NUMBER"},
          "InitiationMethod": "INBOUND",
          "Queue": null
        },
        "Parameters": %s
      },
      "Name": "ContactFlowEvent"
    }
    """
        .formatted(parameters);
  }

  /** What Lambda says about an invocation. */
  private static final class Invocation implements Context, LambdaLogger {
    private final StringBuilder log = new StringBuilder();

    @Override
    public void log(String message) {
      log.append(message);
    }

    @Override
    public void log(byte[] message) {
      log.append(new String(message, StandardCharsets.UTF_8));
    }

    @Override
    public String getAwsRequestId() {
      return "c6af9ac6-7b61-11e6-9a41-93e8deadbeef";
    }

    @Override
    public String getLogGroupName() {
      return "/aws/lambda/values";
    }

    @Override
    public String getLogStreamName() {
      return "values";
    }

    @Override
    public String getFunctionName() {
      return "values";
    }

    @Override
    public String getFunctionVersion() {
      return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
      return "arn:aws:lambda:us-east-1:111122223333:function:values";
    }

    @Override
    public CognitoIdentity getIdentity() {
      return null;
    }

    @Override
    public ClientContext getClientContext() {
      return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
      return 4_000;
    }

    @Override
    public int getMemoryLimitInMB() {
      return 1024;
    }

    @Override
    public LambdaLogger getLogger() {
      return this;
    }
  }
}
