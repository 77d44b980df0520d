package dev.switchboard.runtime.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.annotations.meta.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The resources of a contact center, by kind and in the order of their ids. */
public final class Declarations {
  private static final String FILE = "META-INF/switchboard/contact-center.json";

  private final JsonNode resources;

  private Declarations(JsonNode resources) {
    this.resources = resources;
  }

  /** Those of the contact center on a class path; none if it was not compiled by the processor. */
  public static Declarations on(ClassLoader classes) {
    try (InputStream in = classes.getResourceAsStream(FILE)) {
      ObjectMapper json = new ObjectMapper();
      return new Declarations(
          in == null ? json.createArrayNode() : json.readTree(in).path("resources"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of a kind. */
  public List<Declaration> all(Resource kind) {
    List<Declaration> found = new ArrayList<>();
    for (JsonNode resource : resources) {
      if (resource.path("kind").asText().equals(kind.key())) {
        found.add(
            new Declaration(
                resource.path("id").asText(),
                resource.path("name").asText(),
                text(resource, "existing"),
                number(resource, "timeoutSeconds")));
      }
    }
    found.sort(Comparator.comparing(Declaration::id));
    return found;
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
  }

  private static Optional<Integer> number(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.path(field).asInt()) : Optional.empty();
  }

  /**
   * One of them.
   *
   * @param id the logical id
   * @param name the name, with the environment's values still in it
   * @param existing its key in the environment's file, if it exists already
   * @param timeoutSeconds of a function: when Lambda stops it
   */
  public record Declaration(
      String id, String name, Optional<String> existing, Optional<Integer> timeoutSeconds) {}
}
