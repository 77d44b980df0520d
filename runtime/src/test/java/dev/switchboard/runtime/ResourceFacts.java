package dev.switchboard.runtime;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The schemas of CloudFormation's types for Amazon Connect, where they are at hand: the file that
 * the environment variable {@value #VARIABLE} names or, without it, {@code
 * shared/flow-language/resources.json} beside the project. Tests that need them are skipped
 * elsewhere.
 */
final class ResourceFacts {
  private static final String VARIABLE = "SWITCHBOARD_RESOURCE_FACTS";

  private final JsonNode types;

  private ResourceFacts(JsonNode types) {
    this.types = types;
  }

  /** The facts; skips the test if they are not at hand. */
  static ResourceFacts atHand() throws IOException {
    Path file =
        Optional.ofNullable(System.getenv(VARIABLE))
            .map(Path::of)
            .orElseGet(
                () -> root().resolveSibling("shared").resolve("flow-language/resources.json"));
    if (!Files.isRegularFile(file)) {
      // A worktree of the project stands one level deeper than the project.
      file = root().getParent().resolveSibling("shared").resolve("flow-language/resources.json");
    }
    assumeTrue(
        Files.isRegularFile(file),
        "the types' schemas are not at hand: set " + VARIABLE + " to the file that holds them");
    return new ResourceFacts(new ObjectMapper().readTree(file.toFile()).path("resources"));
  }

  private static Path root() {
    return Path.of("").toAbsolutePath().getParent();
  }

  /** The types of Amazon Connect, sorted. */
  Set<String> types() {
    Set<String> names = new TreeSet<>();
    types
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (name.startsWith("AWS::Connect::")) {
                names.add(name);
              }
            });
    return names;
  }

  /** The paths of a type's properties that can be written, down to those that hold values. */
  Set<String> writable(String type) {
    Set<String> paths = new TreeSet<>();
    properties(type).forEach((name, schema) -> paths(type, schema, name, List.of(), paths));
    return paths;
  }

  /** Those of them that a resource of a template writes. */
  Set<String> written(String type, JsonNode resource) {
    Set<String> paths = new TreeSet<>();
    properties(type)
        .forEach((name, schema) -> walk(type, schema, resource.path(name), name, List.of(), paths));
    return paths;
  }

  private Map<String, JsonNode> properties(String type) {
    Map<String, JsonNode> properties = new TreeMap<>();
    types
        .path(type)
        .path("properties")
        .properties()
        .forEach(p -> properties.put(p.getKey(), p.getValue()));
    types.path(type).path("readOnly").forEach(name -> properties.remove(name.asText()));
    return properties;
  }

  private void paths(
      String type, JsonNode schema, String path, List<String> inside, Set<String> paths) {
    Resolved resolved = resolve(type, schema, inside);
    if (resolved.isLeaf(path)) {
      paths.add(path);
      return;
    }
    resolved
        .schema()
        .path("properties")
        .properties()
        .forEach(p -> paths(type, p.getValue(), path + "." + p.getKey(), resolved.inside(), paths));
  }

  private void walk(
      String type,
      JsonNode schema,
      JsonNode value,
      String path,
      List<String> inside,
      Set<String> paths) {
    if (value.isMissingNode()) {
      return;
    }
    if (value.isArray() && !path.equals("Tags")) {
      value.forEach(item -> walk(type, schema, item, path, inside, paths));
      return;
    }
    Resolved resolved = resolve(type, schema, inside);
    if (resolved.isLeaf(path)) {
      paths.add(path);
      return;
    }
    resolved
        .schema()
        .path("properties")
        .properties()
        .forEach(
            p ->
                walk(
                    type,
                    p.getValue(),
                    value.path(p.getKey()),
                    path + "." + p.getKey(),
                    resolved.inside(),
                    paths));
  }

  /** A schema behind references and lists; what leads back to itself is a value. */
  private Resolved resolve(String type, JsonNode schema, List<String> inside) {
    JsonNode at = schema;
    List<String> names = new ArrayList<>(inside);
    while (true) {
      if (at.has("ref")) {
        String name = at.path("ref").asText();
        if (names.contains(name)) {
          return new Resolved(new ObjectMapper().createObjectNode(), names);
        }
        names.add(name);
        at = types.path(type).path("definitions").path(name);
      } else if (at.has("items")) {
        at = at.path("items");
      } else {
        return new Resolved(at, names);
      }
    }
  }

  private record Resolved(JsonNode schema, List<String> inside) {
    boolean isLeaf(String path) {
      return path.equals("Tags") || !schema.has("properties");
    }
  }
}
