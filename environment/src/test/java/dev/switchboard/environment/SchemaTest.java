package dev.switchboard.environment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema is one that any tool can use, and the reader's verdicts are a complete validator's.
 */
class SchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final JsonSchema COMPLETE = complete();

  @Test
  void itIsValid() throws IOException {
    JsonSchema meta =
        FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(MAPPER.readTree(packaged()))).isEmpty();
  }

  @Test
  void everyKeyIsDescribedAndEveryPatternPutInWords() {
    for (SchemaLeaf leaf : SchemaLeaf.all()) {
      assertThat(leaf.node().description()).as(leaf.name()).endsWith(".");
      if (leaf.node().pattern().isPresent()) {
        assertThat(leaf.node().expected()).as(leaf.name()).isNotEmpty();
      }
    }
  }

  @Test
  void everyDefaultIsRight() {
    for (SchemaLeaf leaf : SchemaLeaf.all()) {
      if (leaf.node().defaultValue().isPresent()) {
        ConfigNode.Scalar value = leaf.node().defaultValue().get();
        assertThat(SchemaCheck.check(value, leaf.node(), SchemaCheck.Scope.LAYER))
            .as(leaf.name())
            .isEmpty();
      }
    }
  }

  static Stream<SchemaLeaf> leaves() {
    return SchemaLeaf.all().stream();
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void everyValueIsJudgedAsByACompleteValidator(SchemaLeaf leaf) throws IOException {
    boolean right = false;
    boolean wrong = false;
    for (String value : leaf.any()) {
      ObjectNode document = minimal();
      put(document, leaf.path(), MAPPER.readTree(value));
      boolean ours = ours(document);
      assertThat(ours).as(document.toString()).isEqualTo(theirs(document));
      right |= ours;
      wrong |= !ours;
    }
    assertThat(wrong).as("wrong values of " + leaf.name()).isTrue();
    // One key of these is never enough: another is needed beside it.
    boolean needsAnother =
        Stream.of(".serviceLevel.", ".vpcConfig.", ".scaling.").anyMatch(leaf.name()::contains);
    assertThat(right).as("right values of " + leaf.name()).isEqualTo(!needsAnother);
  }

  @Test
  void documentsOfManyKeysAreJudgedAsByACompleteValidator() throws IOException {
    Random random = new Random(20260101);
    List<SchemaLeaf> leaves = SchemaLeaf.all();
    int right = 0;
    for (int i = 0; i < 400; i++) {
      ObjectNode document = minimal();
      int keys = 1 + random.nextInt(6);
      for (int k = 0; k < keys; k++) {
        SchemaLeaf leaf = leaves.get(random.nextInt(leaves.size()));
        List<String> values = random.nextInt(4) == 0 ? leaf.any() : leaf.right();
        String value = values.get(random.nextInt(values.size()));
        put(document, leaf.path(), MAPPER.readTree(value));
      }
      if (random.nextInt(5) == 0) {
        document.put("unknown" + i, 1);
      }
      boolean ours = ours(document);
      assertThat(ours).as(document.toString()).isEqualTo(theirs(document));
      right += ours ? 1 : 0;
    }
    assertThat(right).as("both verdicts occur").isBetween(20, 380);
  }

  /**
   * No key is decoration: two environments that differ in one key alone are different environments.
   */
  @ParameterizedTest
  @MethodSource("leaves")
  void everyKeyIsRead(SchemaLeaf leaf) throws IOException {
    ObjectNode full = MAPPER.createObjectNode();
    for (SchemaLeaf each : SchemaLeaf.all()) {
      put(full, each.path(), MAPPER.readTree(each.right().get(0)));
    }
    Environment one = bound(full);
    put(full, leaf.path(), MAPPER.readTree(leaf.right().get(1)));
    assertThat(withoutSources(bound(full))).isNotEqualTo(withoutSources(one));
  }

  /**
   * The record's components in words, without the list of all values, which holds what nobody reads
   * as well.
   */
  private static Map<String, Object> withoutSources(Environment environment) {
    Map<String, Object> values = new TreeMap<>();
    for (var component : Environment.class.getRecordComponents()) {
      if (!component.getName().equals("effective")) {
        try {
          values.put(component.getName(), component.getAccessor().invoke(environment));
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
    return values;
  }

  private static Environment bound(JsonNode document) {
    ConfigNode.Mapping json = (ConfigNode.Mapping) node(document);
    return EnvironmentBinder.bind(SchemaDefaults.complete(json, SchemaReader.packaged()));
  }

  private static boolean ours(JsonNode document) {
    ConfigNode node = node(document);
    List<EnvironmentProblem> problems = new ArrayList<>();
    for (SchemaCheck.Scope scope : SchemaCheck.Scope.values()) {
      problems.addAll(SchemaCheck.check(node, SchemaReader.packaged(), scope));
    }
    return problems.isEmpty();
  }

  private static boolean theirs(JsonNode document) {
    return COMPLETE.validate(document).isEmpty();
  }

  private static ObjectNode minimal() throws IOException {
    return (ObjectNode) MAPPER.readTree(ConfigFolder.MINIMAL);
  }

  private static JsonSchema complete() {
    try {
      return FACTORY.getSchema(MAPPER.readTree(packaged()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConfigNode node(JsonNode document) {
    List<EnvironmentProblem> problems = new ArrayList<>();
    byte[] json = document.toString().getBytes(StandardCharsets.UTF_8);
    return new JsonFileReader("test.json", problems).read(json).orElseThrow();
  }

  private static void put(ObjectNode document, List<String> path, JsonNode value) {
    ObjectNode at = document;
    for (String key : path.subList(0, path.size() - 1)) {
      at = at.get(key) instanceof ObjectNode child ? child : at.putObject(key);
    }
    at.set(path.get(path.size() - 1), value);
  }

  private static String packaged() throws IOException {
    try (InputStream in = SchemaTest.class.getResourceAsStream(SchemaReader.NAME)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
