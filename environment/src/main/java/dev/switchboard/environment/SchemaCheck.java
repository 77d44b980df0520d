package dev.switchboard.environment;

import dev.switchboard.flow.check.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Compares what was written with the schema. */
final class SchemaCheck {
  /** Which rules apply: a layer may leave out what another layer says. */
  enum Scope {
    /** One layer: every key and value that it has. */
    LAYER,
    /** All layers together: what is missing. */
    WHOLE
  }

  private final Scope scope;
  private final List<EnvironmentProblem> problems = new ArrayList<>();

  private SchemaCheck(Scope scope) {
    this.scope = scope;
  }

  static List<EnvironmentProblem> check(ConfigNode node, SchemaNode schema, Scope scope) {
    SchemaCheck check = new SchemaCheck(scope);
    check.value(node, schema, "");
    return List.copyOf(check.problems);
  }

  private void value(ConfigNode node, SchemaNode schema, String path) {
    switch (schema.type()) {
      case "object" -> {
        if (node instanceof ConfigNode.Mapping mapping) {
          object(mapping, schema, path);
        } else {
          wrongType(node, path, "an object");
        }
      }
      case "array" -> {
        if (node instanceof ConfigNode.Items items) {
          array(items, schema, path);
        } else {
          wrongType(node, path, "an array");
        }
      }
      default -> {
        if (scope == Scope.LAYER) {
          scalar(node, schema, path);
        }
      }
    }
  }

  private void object(ConfigNode.Mapping mapping, SchemaNode schema, String path) {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              SchemaNode known = schema.properties().get(key);
              if (known != null) {
                value(entry.value(), known, KeyPath.join(path, key));
              } else if (schema.additional().isPresent()) {
                schema.names().ifPresent(names -> name(key, entry, names, path));
                value(entry.value(), schema.additional().get(), KeyPath.join(path, key));
              } else if (scope == Scope.LAYER) {
                unknown(key, entry, schema, path);
              }
            });
    if (scope == Scope.WHOLE) {
      missing(mapping, schema, path);
    }
  }

  private void unknown(String key, ConfigNode.Entry entry, SchemaNode schema, String path) {
    String instead = schema.retired().get(key);
    add(
        entry.keySource(),
        KeyPath.join(path, key),
        "unknown key \""
            + key
            + "\"; "
            + (instead == null ? Suggestion.clause(key, visible(schema), "known keys") : instead));
  }

  private static List<String> visible(SchemaNode schema) {
    return schema.properties().keySet().stream().filter(key -> !key.startsWith("$")).toList();
  }

  private void name(String key, ConfigNode.Entry entry, SchemaNode names, String path) {
    if (scope == Scope.LAYER
        && names.pattern().isPresent()
        && !names.pattern().get().matcher(key).find()) {
      add(
          entry.keySource(),
          KeyPath.join(path, key),
          "the key is \"" + key + "\", expected " + names.expected());
    }
  }

  private void missing(ConfigNode.Mapping mapping, SchemaNode schema, String path) {
    for (String key : schema.required()) {
      if (mapping.get(key) == null) {
        SchemaNode expected = schema.properties().get(key);
        add(
            mapping.source(),
            KeyPath.join(path, key),
            "missing key \"" + key + "\": " + sentence(expected.description()));
      }
    }
    if (!schema.oneOfRequired().isEmpty()
        && schema.oneOfRequired().stream().allMatch(key -> mapping.get(key) == null)) {
      add(
          mapping.source(),
          path,
          "none of the keys "
              + enumerated(schema.oneOfRequired())
              + " is there; write one of them");
    }
  }

  private static String enumerated(List<String> keys) {
    List<String> quoted = keys.stream().map(key -> "\"" + key + "\"").toList();
    int last = quoted.size() - 1;
    return last == 0
        ? quoted.get(0)
        : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
  }

  private void array(ConfigNode.Items items, SchemaNode schema, String path) {
    if (scope == Scope.LAYER && items.items().size() < schema.minItems()) {
      add(
          items.source(),
          path,
          "has " + items.items().size() + " items, expected at least " + schema.minItems());
    }
    for (int i = 0; i < items.items().size(); i++) {
      value(
          items.items().get(i),
          schema.items().orElseThrow(),
          KeyPath.join(path, Integer.toString(i)));
    }
  }

  private void scalar(ConfigNode node, SchemaNode schema, String path) {
    Object value = node instanceof ConfigNode.Scalar scalar ? scalar.value() : null;
    switch (schema.type()) {
      case "string" -> {
        if (value instanceof String text) {
          text(node, text, schema, path);
        } else {
          wrongType(node, path, "a string");
        }
      }
      case "boolean" -> {
        if (!(value instanceof Boolean)) {
          wrongType(node, path, "true or false");
        }
      }
      case "integer" -> {
        if (value instanceof BigDecimal number && isWhole(number)) {
          number(node, number, schema, path);
        } else {
          wrongType(node, path, "a whole number");
        }
      }
      case "number" -> {
        if (value instanceof BigDecimal number) {
          number(node, number, schema, path);
        } else {
          wrongType(node, path, "a number");
        }
      }
      default -> throw new IllegalStateException("the schema gives no type for " + path);
    }
  }

  private void text(ConfigNode node, String text, SchemaNode schema, String path) {
    if (!schema.choices().isEmpty()) {
      choice(node, schema, path);
      return;
    }
    int length = text.codePointCount(0, text.length());
    if (length < schema.minLength() || length > schema.maxLength()) {
      add(
          node.source(),
          path,
          "has "
              + length
              + " characters, expected "
              + schema.minLength()
              + " to "
              + schema.maxLength());
    }
    if (schema.pattern().isPresent() && !schema.pattern().get().matcher(text).find()) {
      add(node.source(), path, "is " + node.words() + ", expected " + schema.expected());
    }
  }

  private void number(ConfigNode node, BigDecimal number, SchemaNode schema, String path) {
    if (!schema.choices().isEmpty()) {
      choice(node, schema, path);
      return;
    }
    boolean tooSmall = schema.minimum().filter(least -> number.compareTo(least) < 0).isPresent();
    boolean tooLarge = schema.maximum().filter(most -> number.compareTo(most) > 0).isPresent();
    if (tooSmall || tooLarge) {
      add(
          node.source(),
          path,
          "is "
              + node.words()
              + ", expected "
              + schema.minimum().orElseThrow().toPlainString()
              + " to "
              + schema.maximum().orElseThrow().toPlainString());
    }
  }

  private void choice(ConfigNode node, SchemaNode schema, String path) {
    if (schema.choices().stream().anyMatch(choice -> same(choice, node))) {
      return;
    }
    List<String> known = schema.choices().stream().map(ConfigNode::text).toList();
    boolean strings = schema.type().equals("string");
    add(
        node.source(),
        path,
        "is "
            + node.words()
            + (strings
                ? "; " + Suggestion.clause(node.text(), known, "allowed values")
                : ", expected one of " + String.join(", ", known)));
  }

  /** Whether two values are equal as JSON, where 1 and 1.0 are. */
  private static boolean same(ConfigNode.Scalar choice, ConfigNode node) {
    Object value = ((ConfigNode.Scalar) node).value();
    return choice.value() instanceof BigDecimal one && value instanceof BigDecimal other
        ? one.compareTo(other) == 0
        : choice.value().equals(value);
  }

  private void wrongType(ConfigNode node, String path, String expected) {
    // In all layers together the same value was reported already as part of its layer.
    if (scope == Scope.LAYER) {
      add(node.source(), path, "is " + node.words() + ", expected " + expected);
    }
  }

  private void add(Source source, String path, String message) {
    problems.add(new EnvironmentProblem(source, path, message));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static String sentence(String description) {
    String first = Character.toLowerCase(description.charAt(0)) + description.substring(1);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }
}
