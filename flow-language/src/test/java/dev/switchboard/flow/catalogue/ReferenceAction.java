package dev.switchboard.flow.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One action of {@code actions.json}, the reference that the catalogue is compared with. */
record ReferenceAction(JsonNode json) {
  /** All actions of the reference. */
  static List<ReferenceAction> all() {
    List<ReferenceAction> actions = new ArrayList<>();
    document().path("actions").forEach(a -> actions.add(new ReferenceAction(a)));
    return actions;
  }

  /** The actions that can be authored: all but those whose shape is only inferred. */
  static List<ReferenceAction> published() {
    return all().stream().filter(a -> !a.text("confidence").equals("inferred")).toList();
  }

  private static JsonNode document() {
    try (InputStream in = ReferenceAction.class.getResourceAsStream("/actions.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String type() {
    return text("type");
  }

  String text(String field) {
    return json.path(field).textValue();
  }

  Set<String> texts(String field) {
    return texts(json.path(field));
  }

  JsonNode conditions() {
    return json.path("conditions");
  }

  JsonNode errors() {
    return json.path("errors");
  }

  JsonNode parameters() {
    return json.path("parameters");
  }

  static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(n -> texts.add(n.textValue()));
    return texts;
  }

  @Override
  public String toString() {
    return type();
  }
}
