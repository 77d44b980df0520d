package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.environment.EnvironmentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every key of the schema is read: another value changes what is synthesized, or a named test shows
 * where else it matters. A new key fails here until {@code keys.json} says which. One synthesis for
 * each key takes its time; it is the only way to see that the key alone makes the difference.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKeyTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode KEYS = read("/keys/keys.json");

  @TempDir static Path folder;

  private Map<String, String> base;

  @BeforeAll
  void synthesizeTheBase() throws Exception {
    base = synthesize("base", KEYS.path("base").deepCopy());
  }

  static Stream<String> keys() {
    List<String> keys = new ArrayList<>();
    KEYS.path("shownByTemplates").fieldNames().forEachRemaining(keys::add);
    return keys.stream();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void changesWhatIsSynthesized(String key) throws Exception {
    ObjectNode changed = KEYS.path("base").deepCopy();
    JsonNode value = KEYS.path("shownByTemplates").get(key);
    if (value.has("without")) {
      remove(changed, value.get("without").asText());
    }
    set(changed, key, value.has("value") ? value.get("value") : value);

    assertThat(synthesize(key, changed).equals(base)).as("nothing reads it").isFalse();
  }

  @Test
  void isKnownForEveryKeyOfTheSchema() {
    TreeSet<String> unknown = new TreeSet<>(leaves());
    KEYS.path("shownByTemplates")
        .fieldNames()
        .forEachRemaining(shown -> unknown.removeIf(leaf -> matches(leaf, shown)));
    KEYS.path("shownBy")
        .fieldNames()
        .forEachRemaining(shown -> unknown.removeIf(leaf -> leaf.startsWith(shown)));
    assertThat(unknown).isEmpty();
  }

  @Test
  void isShownByTestsThatExist() throws IOException {
    Map<String, String> missing = new TreeMap<>();
    for (Map.Entry<String, JsonNode> shown : KEYS.path("shownBy").properties()) {
      String[] place = shown.getValue().asText().split(":");
      String test = place[0];
      String key = shown.getKey();
      String word = place.length > 1 ? place[1] : key.substring(key.lastIndexOf('.') + 1);
      try (Stream<Path> files = Files.walk(Path.of(".."))) {
        boolean found =
            files
                .filter(file -> file.endsWith(test + ".java"))
                .filter(file -> !file.toString().contains("target"))
                .anyMatch(file -> text(file).contains(word));
        if (!found) {
          missing.put(key, shown.getValue().asText());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** The templates of an environment, by file name. */
  private static Map<String, String> synthesize(String name, ObjectNode environment)
      throws Exception {
    Path here = Files.createDirectories(folder.resolve(name));
    Path config = Files.createDirectories(here.resolve("config"));
    Files.writeString(config.resolve("base.json"), "{}");
    Files.writeString(config.resolve("test.json"), JSON.writeValueAsString(environment));
    Summary summary =
        SynthesizedCenter.of(
            WatchedCenter.compiled(), EnvironmentReader.in(config).read("test"), here);
    assertThat(summary.findings()).isEmpty();
    Map<String, String> templates = new TreeMap<>();
    try (Stream<Path> files = Files.list(here.resolve("cdk.out"))) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".template.json") || f.endsWith("manifest.json"))
              .toList()) {
        templates.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return templates;
  }

  /** Every value that the schema knows; a free key is an asterisk. */
  private static List<String> leaves() {
    List<String> leaves = new ArrayList<>();
    JsonNode schema = schema();
    walk(schema, schema, "", leaves);
    leaves.remove("$schema");
    return leaves;
  }

  private static void walk(JsonNode schema, JsonNode node, String path, List<String> leaves) {
    JsonNode target = node.has("$ref") ? schema.at(node.path("$ref").asText().substring(1)) : node;
    if (!target.path("type").asText().equals("object")) {
      leaves.add(path);
      return;
    }
    String start = path.isEmpty() ? "" : path + ".";
    for (Map.Entry<String, JsonNode> field : target.path("properties").properties()) {
      walk(schema, field.getValue(), start + field.getKey(), leaves);
    }
    if (target.path("additionalProperties").isObject()) {
      walk(schema, target.path("additionalProperties"), start + "*", leaves);
    }
  }

  /** Whether a key is shown, by itself or as part of a group that only makes sense as a whole. */
  private static boolean matches(String leaf, String shown) {
    String[] wanted = leaf.split("\\.");
    String[] given = shown.split("\\.");
    if (wanted.length < given.length) {
      return false;
    }
    for (int i = 0; i < given.length; i++) {
      if (!wanted[i].equals("*") && !wanted[i].equals(given[i])) {
        return false;
      }
    }
    JsonNode value = KEYS.path("shownByTemplates").get(shown).path("value");
    for (int i = given.length; i < wanted.length; i++) {
      value = value.path(wanted[i]);
    }
    return wanted.length == given.length || !value.isMissingNode();
  }

  private static void set(ObjectNode root, String key, JsonNode value) {
    ObjectNode node = root;
    String[] parts = key.split("\\.");
    for (int i = 0; i < parts.length - 1; i++) {
      node = node.withObjectProperty(parts[i]);
    }
    node.set(parts[parts.length - 1], value);
  }

  private static void remove(ObjectNode root, String key) {
    int dot = key.lastIndexOf('.');
    ((ObjectNode) root.at("/" + key.substring(0, dot).replace('.', '/')))
        .remove(key.substring(dot + 1));
  }

  private static JsonNode schema() {
    try {
      return JSON.readTree(Path.of("../config/switchboard.schema.json").toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(String resource) {
    try (InputStream in = EveryKeyTest.class.getResourceAsStream(resource)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
