package com.example.acme.shared;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One invocation, as Lambda makes it: bytes in, bytes out.
 *
 * @param answer the answer, which must be a flat map of strings
 * @param logs what was printed meanwhile: logs and metrics
 */
public record Invocation(Map<String, String> answer, String logs) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Invokes a function. */
  public static Invocation of(RequestStreamHandler function, String event) {
    ByteArrayOutputStream logs = new ByteArrayOutputStream();
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(logs, true, StandardCharsets.UTF_8));
    try {
      function.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), output, new TestContext());
      return new Invocation(
          JSON.readValue(output.toByteArray(), new TypeReference<Map<String, String>>() {}),
          logs.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError("the flow would get an error: " + e, e);
    } finally {
      System.setOut(out);
    }
  }
}
