package dev.switchboard.flow.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/**
 * Writes JSON trees as text. It does without Jackson's mapper, whose hundreds of classes every
 * compilation would load first.
 */
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withRootSeparator("")
          .withObjectFieldValueSpacing(Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);

  private JsonText() {}

  /** On many lines, with a line end at the end. */
  static String pretty(JsonNode json) {
    return write(json, PRETTY.createInstance(), "\n");
  }

  /** On one line, without spaces. */
  static String compact(JsonNode json) {
    return write(json, null, "");
  }

  private static String write(JsonNode json, PrettyPrinter layout, String end) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.setPrettyPrinter(layout);
      write(json, out);
      out.writeRaw(end);
    } catch (IOException e) {
      throw new IllegalStateException("writing a JSON tree to a string failed", e);
    }
    return text.toString();
  }

  private static void write(JsonNode json, JsonGenerator out) throws IOException {
    switch (json.getNodeType()) {
      case OBJECT -> {
        out.writeStartObject();
        for (Map.Entry<String, JsonNode> field : json.properties()) {
          out.writeFieldName(field.getKey());
          write(field.getValue(), out);
        }
        out.writeEndObject();
      }
      case ARRAY -> {
        out.writeStartArray();
        for (JsonNode element : json) {
          write(element, out);
        }
        out.writeEndArray();
      }
      case STRING -> out.writeString(json.textValue());
      case BOOLEAN -> out.writeBoolean(json.booleanValue());
      case NULL -> out.writeNull();
      // A number knows its own spelling, and needs no provider for it.
      default -> json.serialize(out, null);
    }
  }
}
