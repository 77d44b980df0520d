package dev.switchboard.processor.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.switchboard.processor.ConnectProcessor;
import java.io.IOException;
import java.io.InputStream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** A reference in place of a value is what stands in the flow, and the value's default does not. */
class ReferenceMembersTest {
  private static final String FLOW =
      """
      package shop;

      import dev.switchboard.annotations.*;
      import dev.switchboard.annotations.block.*;

      @ContactFlow(name = "References")
      interface References {
        @SetContactAttributes(attributes = {
          @Attribute(key = "times", value = "3"), @Attribute(key = "seconds", value = "30"),
          @Attribute(key = "queue", value = "orders"), @Attribute(key = "number", value = "+15550100")})
        interface Remember {}

        @Loop(countReference = "$.Attributes.times", complete = Dial.class)
        interface Again {}

        @Wait(secondsReference = "$.Attributes.seconds", next = Again.class)
        interface Pause {}

        @TransferToPhoneNumber(
            number = "$.Attributes.number", timeoutReference = "$.Attributes.seconds", resume = true)
        interface Dial {}

        @TransferToQueue(queueReference = "$.Attributes.queue")
        interface Enqueue {}

        @ErrorHandler
        @Disconnect
        interface HangUp {}
      }
      """;

  @Test
  void referencesStandInTheFlow() throws IOException {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ConnectProcessor())
            .withOptions("-proc:only")
            .compile(JavaFileObjects.forSourceString("shop.References", FLOW));
    assertThat(compilation.errors()).isEmpty();
    JsonNode flow = flow(compilation);

    assertThat(parameters(flow, "Again").toString())
        .isEqualTo("{\"LoopCount\":\"$.Attributes.times\"}");
    assertThat(parameters(flow, "Pause").toString())
        .isEqualTo("{\"TimeLimitSeconds\":\"$.Attributes.seconds\"}");
    assertThat(parameters(flow, "Dial").path("ThirdPartyConnectionTimeLimitSeconds").textValue())
        .isEqualTo("$.Attributes.seconds");
    assertThat(parameters(flow, "Dial").path("ContinueFlowExecution").textValue())
        .isEqualTo("True");
    assertThat(flow.path("Actions").findValuesAsText("QueueId")).contains("$.Attributes.queue");
  }

  private static JsonNode parameters(JsonNode flow, String identifier) {
    for (JsonNode action : flow.path("Actions")) {
      if (action.path("Identifier").textValue().equals(identifier)) {
        return action.path("Parameters");
      }
    }
    throw new AssertionError("no action " + identifier + " in " + flow);
  }

  private static JsonNode flow(Compilation compilation) throws IOException {
    JavaFileObject file =
        compilation
            .generatedFile(
                StandardLocation.CLASS_OUTPUT, "META-INF/switchboard/flows/References.json")
            .orElseThrow();
    try (InputStream in = file.openInputStream()) {
      return new ObjectMapper().readTree(in);
    }
  }
}
