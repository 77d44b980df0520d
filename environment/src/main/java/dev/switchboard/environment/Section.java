package dev.switchboard.environment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One object of a checked configuration, read by key. */
final class Section {
  private final ConfigNode.Mapping json;

  Section(ConfigNode.Mapping json) {
    this.json = json;
  }

  String text(String key) {
    return optionalText(key).orElseThrow(() -> new IllegalStateException("no value for " + key));
  }

  Optional<String> optionalText(String key) {
    return scalar(key).map(String.class::cast);
  }

  boolean flag(String key) {
    return optionalFlag(key).orElseThrow(() -> new IllegalStateException("no value for " + key));
  }

  Optional<Boolean> optionalFlag(String key) {
    return scalar(key).map(Boolean.class::cast);
  }

  int integer(String key) {
    return optionalInteger(key).orElseThrow(() -> new IllegalStateException("no value for " + key));
  }

  Optional<Integer> optionalInteger(String key) {
    return scalar(key).map(BigDecimal.class::cast).map(BigDecimal::intValueExact);
  }

  double decimal(String key) {
    return scalar(key)
        .map(BigDecimal.class::cast)
        .orElseThrow(() -> new IllegalStateException("no value for " + key))
        .doubleValue();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    if (json.get(key) instanceof ConfigNode.Items items) {
      items.items().forEach(item -> texts.add(item.text()));
    }
    return texts;
  }

  /** The object of a key; an empty one if there is none. */
  Section section(String key) {
    return optionalSection(key)
        .orElseGet(() -> new Section(ConfigNode.Mapping.empty(json.source())));
  }

  Optional<Section> optionalSection(String key) {
    return json.get(key) instanceof ConfigNode.Mapping mapping
        ? Optional.of(new Section(mapping))
        : Optional.empty();
  }

  /** An object whose keys are free, its values read as objects. */
  <V> Map<String, V> sections(String key, Function<Section, V> read) {
    Map<String, V> map = new LinkedHashMap<>();
    section(key)
        .json
        .entries()
        .forEach(
            (name, entry) ->
                map.put(name, read.apply(new Section((ConfigNode.Mapping) entry.value()))));
    return map;
  }

  /** An object whose keys are free, its values read from their text. */
  <V> Map<String, V> values(String key, Function<String, V> read) {
    Map<String, V> map = new LinkedHashMap<>();
    section(key)
        .json
        .entries()
        .forEach((name, entry) -> map.put(name, read.apply(entry.value().text())));
    return map;
  }

  private Optional<Object> scalar(String key) {
    return json.get(key) instanceof ConfigNode.Scalar scalar
        ? Optional.of(scalar.value())
        : Optional.empty();
  }
}
