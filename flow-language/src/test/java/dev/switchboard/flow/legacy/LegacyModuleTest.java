package dev.switchboard.flow.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One module of each kind, what it becomes, and what is noted: {@code legacy/modules.json}. */
class LegacyModuleTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (InputStream in = LegacyModuleTest.class.getResourceAsStream("/legacy/modules.json")) {
      return StreamSupport.stream(MAPPER.readTree(in).spliterator(), false)
          .map(
              c ->
                  dynamicTest(
                      c.path("module").path("type").asText() + ": " + c.path("case").asText(),
                      () -> check(c)));
    }
  }

  private static void check(JsonNode c) {
    ObjectNode flow = MAPPER.createObjectNode().put("type", "contactFlow").put("start", "m");
    flow.putArray("modules").add(c.path("module"));
    LegacyConversion conversion = LegacyFlow.convert(flow);
    assertEquals(
        c.path("action").toPrettyString(),
        conversion.flow().actions().get(0).json().toPrettyString());
    List<String> notes = new ArrayList<>();
    c.path("notes").forEach(note -> notes.add(note.asText()));
    assertEquals(
        notes, conversion.notes().stream().map(n -> n.construct() + ": " + n.reason()).toList());
  }
}
