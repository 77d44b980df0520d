package dev.switchboard.environment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A JSON value that knows where it was written. */
sealed interface ConfigNode {
  /** Where it was written. */
  Source source();

  /** As JSON would write it, strings without quotes at the top. */
  String text();

  /** What it is, for messages. */
  String words();

  /** An object. */
  record Mapping(Map<String, Entry> entries, Source source) implements ConfigNode {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    static Mapping empty(Source source) {
      return new Mapping(Map.of(), source);
    }

    /** The value of a key, or null. */
    ConfigNode get(String key) {
      Entry entry = entries.get(key);
      return entry == null ? null : entry.value();
    }

    /** The same with one entry more, or another value for a key. */
    Mapping with(String key, Entry entry) {
      Map<String, Entry> all = new LinkedHashMap<>(entries);
      all.put(key, entry);
      return new Mapping(all, source);
    }

    /** This layer under another, whose values win. */
    Mapping under(Mapping above) {
      Map<String, Entry> merged = new LinkedHashMap<>(entries);
      above.entries.forEach(
          (key, entry) ->
              merged.merge(
                  key,
                  entry,
                  (mine, theirs) ->
                      mine.value() instanceof Mapping lower
                              && theirs.value() instanceof Mapping upper
                          ? new Entry(theirs.keySource(), lower.under(upper))
                          : theirs));
      return new Mapping(merged, above.source);
    }

    @Override
    public String text() {
      return entries.entrySet().stream()
          .map(e -> Scalar.quoted(e.getKey()) + ": " + nested(e.getValue().value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public String words() {
      return "an object";
    }
  }

  /** A key's value and where the key was written. */
  record Entry(Source keySource, ConfigNode value) {}

  /** An array. */
  record Items(List<ConfigNode> items, Source source) implements ConfigNode {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      return items.stream().map(Scalar::nested).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String words() {
      return "an array";
    }
  }

  /**
   * A string, number, boolean or null.
   *
   * @param value a {@link String}, {@link BigDecimal}, {@link Boolean} or null
   */
  record Scalar(Object value, Source source) implements ConfigNode {
    /**
     * Beyond so many digits a number is written with an exponent, lest a message fill the memory.
     */
    private static final int MOST_DIGITS = 30;

    @Override
    public String text() {
      if (value instanceof BigDecimal number) {
        boolean plain = Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS;
        return plain ? number.toPlainString() : number.round(new MathContext(6)).toString();
      }
      return String.valueOf(value);
    }

    @Override
    public String words() {
      if (value instanceof String text) {
        return quoted(text);
      }
      return value == null ? "null" : text();
    }

    private static String quoted(String text) {
      return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String nested(ConfigNode node) {
      return node instanceof Scalar scalar ? scalar.words() : node.text();
    }
  }

  private static String nested(ConfigNode node) {
    return Scalar.nested(node);
  }
}
