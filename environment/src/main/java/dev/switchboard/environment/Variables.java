package dev.switchboard.environment;

import dev.switchboard.flow.check.Suggestion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The layer of environment variables. {@code SWITCHBOARD_} and the key's path, its parts joined by
 * two underscores, each in capitals with an underscore before every capital letter: {@code
 * queues.SalesQueue.maxContacts} is {@code SWITCHBOARD_QUEUES__SALES_QUEUE__MAX_CONTACTS}. Case and
 * single underscores don't count when a part is looked up.
 */
final class Variables {
  /** What the names of all variables start with. */
  static final String PREFIX = "SWITCHBOARD_";

  /**
   * Where this project's own tests find published flows; set for a whole build, deployments
   * included.
   */
  private static final String CORPUS_VARIABLE = "SWITCHBOARD_CORPUS";

  /**
   * Variables that are no keys: which environment, where its files are, and where the tests' flows
   * are.
   */
  private static final Set<String> OTHERS =
      Set.of(
          EnvironmentReader.ENVIRONMENT_VARIABLE,
          EnvironmentReader.CONFIG_VARIABLE,
          CORPUS_VARIABLE);

  private final SchemaNode schema;
  private final ConfigNode.Mapping below;
  private final List<EnvironmentProblem> problems;

  /**
   * Variables over files.
   *
   * @param below the layers below, whose keys give parts such as a queue's id their spelling
   * @param problems where what is wrong is added
   */
  Variables(SchemaNode schema, ConfigNode.Mapping below, List<EnvironmentProblem> problems) {
    this.schema = schema;
    this.below = below;
    this.problems = problems;
  }

  /** The variable of a key path, such as {@code queues.SalesQueue.maxContacts}. */
  static String nameOf(String keyPath) {
    return PREFIX
        + List.of(keyPath.split("\\.")).stream()
            .map(Variables::capitals)
            .collect(Collectors.joining("__"));
  }

  /** The layer that the variables make; all others are ignored. */
  ConfigNode.Mapping layer(Map<String, String> variables) {
    ConfigNode.Mapping layer = ConfigNode.Mapping.empty(new Source.Default());
    for (Map.Entry<String, String> variable : new TreeMap<>(variables).entrySet()) {
      if (variable.getKey().startsWith(PREFIX) && !OTHERS.contains(variable.getKey())) {
        layer = set(layer, variable.getKey(), variable.getValue());
      }
    }
    return layer;
  }

  private ConfigNode.Mapping set(ConfigNode.Mapping layer, String variable, String value) {
    Source source = new Source.Variable(variable);
    List<String> path = new ArrayList<>();
    SchemaNode known = schema;
    ConfigNode written = below;
    for (String part : variable.substring(PREFIX.length()).split("__", -1)) {
      Optional<String> key = key(part, known, written);
      if (key.isEmpty()) {
        problems.add(
            new EnvironmentProblem(
                source,
                String.join(".", path),
                "no key is meant by \"" + part + "\"; " + nearest(part, known)));
        return layer;
      }
      path.add(key.get());
      known =
          known.properties().containsKey(key.get())
              ? known.properties().get(key.get())
              : known.additional().orElseThrow();
      written = written instanceof ConfigNode.Mapping mapping ? mapping.get(key.get()) : null;
    }
    ConfigNode node = value(value, known, source, String.join(".", path));
    for (int i = path.size() - 1; i >= 0; i--) {
      ConfigNode.Entry entry = new ConfigNode.Entry(source, node);
      node = ConfigNode.Mapping.empty(source).with(path.get(i), entry);
    }
    return layer.under((ConfigNode.Mapping) node);
  }

  private static Optional<String> key(String part, SchemaNode known, ConfigNode written) {
    if (part.isEmpty()) {
      return Optional.empty();
    }
    Set<String> keys = new TreeSet<>(known.properties().keySet());
    if (known.additional().isPresent() && written instanceof ConfigNode.Mapping mapping) {
      keys.addAll(mapping.entries().keySet());
    }
    if (keys.contains(part)) {
      return Optional.of(part);
    }
    Optional<String> found =
        keys.stream().filter(key -> plain(key).equals(plain(part))).findFirst();
    // What no file names yet is spelled as the variable spells it.
    return found.isPresent() || known.additional().isEmpty() ? found : Optional.of(part);
  }

  private static String nearest(String part, SchemaNode known) {
    if (known.properties().isEmpty()) {
      return "a value has no keys of its own";
    }
    Set<String> names =
        known.properties().keySet().stream()
            .filter(key -> !key.startsWith("$"))
            .map(Variables::capitals)
            .collect(Collectors.toCollection(TreeSet::new));
    return Suggestion.clause(part, names, "known keys");
  }

  private ConfigNode value(String text, SchemaNode known, Source source, String path) {
    return switch (known.type()) {
      case "integer", "number" -> new ConfigNode.Scalar(number(text), source);
      case "boolean" ->
          new ConfigNode.Scalar(
              text.equals("true") ? true : text.equals("false") ? false : text, source);
      case "object" -> json(text, source, path).orElseGet(() -> ConfigNode.Mapping.empty(source));
      case "array" ->
          json(text, source, path).orElseGet(() -> new ConfigNode.Items(List.of(), source));
      default -> new ConfigNode.Scalar(text, source);
    };
  }

  private static Object number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      // Kept as text: the check against the schema says what was expected.
      return text;
    }
  }

  private Optional<ConfigNode> json(String text, Source source, String path) {
    List<EnvironmentProblem> found = new ArrayList<>();
    Optional<ConfigNode> node =
        new JsonFileReader("", found).read(text.getBytes(StandardCharsets.UTF_8));
    found.forEach(p -> problems.add(new EnvironmentProblem(source, path, p.message())));
    return node.map(json -> from(json, source));
  }

  /** The same value, written in the variable. */
  private static ConfigNode from(ConfigNode node, Source source) {
    if (node instanceof ConfigNode.Mapping mapping) {
      ConfigNode.Mapping copy = ConfigNode.Mapping.empty(source);
      for (var entry : mapping.entries().entrySet()) {
        ConfigNode value = from(entry.getValue().value(), source);
        copy = copy.with(entry.getKey(), new ConfigNode.Entry(source, value));
      }
      return copy;
    }
    if (node instanceof ConfigNode.Items items) {
      return new ConfigNode.Items(
          items.items().stream().map(item -> from(item, source)).toList(), source);
    }
    return new ConfigNode.Scalar(((ConfigNode.Scalar) node).value(), source);
  }

  private static String capitals(String key) {
    return key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static String plain(String part) {
    return part.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }
}
