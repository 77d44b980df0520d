package dev.switchboard.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the packaged schema. It knows the keywords which that schema uses and refuses others, so
 * that no rule of the schema is silently left unchecked; a test compares its verdicts with a
 * complete validator's.
 */
final class SchemaReader {
  /** The schema's name in the jar and in a folder of environment files. */
  static final String NAME = "switchboard.schema.json";

  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$id",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "properties",
          "additionalProperties",
          "propertyNames",
          "required",
          "anyOf",
          "items",
          "minItems",
          "enum",
          "minimum",
          "maximum",
          "minLength",
          "maxLength",
          "pattern",
          "default",
          "x-expected",
          "x-retired");

  private final ConfigNode.Mapping definitions;

  private SchemaReader(ConfigNode.Mapping definitions) {
    this.definitions = definitions;
  }

  /** The schema of environments. */
  static SchemaNode packaged() {
    return Packaged.SCHEMA;
  }

  private static final class Packaged {
    static final SchemaNode SCHEMA = load();

    private static SchemaNode load() {
      return read(bytes());
    }
  }

  /** The schema of environments as editors read it. */
  static byte[] bytes() {
    try (InputStream in = SchemaReader.class.getResourceAsStream(NAME)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a schema. */
  static SchemaNode read(byte[] json) {
    List<EnvironmentProblem> problems = new ArrayList<>();
    Optional<ConfigNode> node = new JsonFileReader(NAME, problems).read(json);
    if (!problems.isEmpty() || !(node.orElse(null) instanceof ConfigNode.Mapping root)) {
      throw new IllegalArgumentException("not a schema: " + problems);
    }
    ConfigNode definitions = root.get("$defs");
    return new SchemaReader(
            definitions instanceof ConfigNode.Mapping mapping
                ? mapping
                : ConfigNode.Mapping.empty(root.source()))
        .node(root);
  }

  private SchemaNode node(ConfigNode.Mapping written) {
    ConfigNode.Mapping json = resolved(written);
    for (String keyword : json.entries().keySet()) {
      if (!KEYWORDS.contains(keyword)) {
        throw new IllegalArgumentException(json.source().words() + ": unknown keyword " + keyword);
      }
    }
    Map<String, SchemaNode> properties = new LinkedHashMap<>();
    mapping(json, "properties")
        .entries()
        .forEach((key, entry) -> properties.put(key, node((ConfigNode.Mapping) entry.value())));
    Map<String, String> retired = new LinkedHashMap<>();
    mapping(json, "x-retired")
        .entries()
        .forEach((key, entry) -> retired.put(key, entry.value().text()));
    List<String> oneOf = new ArrayList<>();
    items(json, "anyOf")
        .forEach(branch -> oneOf.addAll(texts((ConfigNode.Mapping) branch, "required")));
    List<ConfigNode.Scalar> choices =
        items(json, "enum").stream().map(ConfigNode.Scalar.class::cast).toList();
    return new SchemaNode(
        text(json, "description"),
        text(json, "type"),
        Collections.unmodifiableMap(properties),
        child(json, "additionalProperties"),
        child(json, "propertyNames"),
        texts(json, "required"),
        List.copyOf(oneOf),
        Collections.unmodifiableMap(retired),
        child(json, "items"),
        number(json, "minItems").map(BigDecimal::intValueExact).orElse(0),
        choices,
        number(json, "minimum"),
        number(json, "maximum"),
        number(json, "minLength").map(BigDecimal::intValueExact).orElse(0),
        number(json, "maxLength").map(BigDecimal::intValueExact).orElse(Integer.MAX_VALUE),
        Optional.of(text(json, "pattern")).filter(p -> !p.isEmpty()).map(Pattern::compile),
        text(json, "x-expected"),
        Optional.ofNullable((ConfigNode.Scalar) json.get("default"))
            .map(value -> new ConfigNode.Scalar(value.value(), new Source.Default())));
  }

  /**
   * The definition that a {@code $ref} names, with what stands beside the {@code $ref} put over it.
   */
  private ConfigNode.Mapping resolved(ConfigNode.Mapping json) {
    ConfigNode reference = json.get("$ref");
    if (reference == null) {
      return json;
    }
    String name = reference.text().substring("#/$defs/".length());
    if (!(definitions.get(name) instanceof ConfigNode.Mapping definition)) {
      throw new IllegalArgumentException(reference.source().words() + ": no definition " + name);
    }
    return resolved(definition).under(json);
  }

  private Optional<SchemaNode> child(ConfigNode.Mapping json, String key) {
    return json.get(key) instanceof ConfigNode.Mapping mapping
        ? Optional.of(node(mapping))
        : Optional.empty();
  }

  private static ConfigNode.Mapping mapping(ConfigNode.Mapping json, String key) {
    return json.get(key) instanceof ConfigNode.Mapping mapping
        ? mapping
        : ConfigNode.Mapping.empty(json.source());
  }

  private static List<ConfigNode> items(ConfigNode.Mapping json, String key) {
    return json.get(key) instanceof ConfigNode.Items items ? items.items() : List.of();
  }

  private static List<String> texts(ConfigNode.Mapping json, String key) {
    return items(json, key).stream().map(ConfigNode::text).toList();
  }

  private static String text(ConfigNode.Mapping json, String key) {
    ConfigNode value = json.get(key);
    return value == null ? "" : value.text();
  }

  private static Optional<BigDecimal> number(ConfigNode.Mapping json, String key) {
    return json.get(key) instanceof ConfigNode.Scalar scalar
        ? Optional.of((BigDecimal) scalar.value())
        : Optional.empty();
  }
}
