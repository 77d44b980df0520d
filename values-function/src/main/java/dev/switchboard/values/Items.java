package dev.switchboard.values;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the items of a table look. All items of a set share a partition:
 *
 * <ul>
 *   <li>{@code current} points to the version that holds; it alone is ever written twice,
 *   <li>{@code version#…} holds the values of one version, and never changes,
 *   <li>{@code change#…} says who moved the pointer, when and why, and never changes.
 * </ul>
 */
final class Items {
  /** The partition key: the set's name. */
  static final String SET = "set";

  /** The sort key. */
  static final String ITEM = "item";

  static final String CURRENT = "current";
  static final String VERSIONS = "version#";
  static final String CHANGES = "change#";

  static final String VERSION = "version";
  static final String LATEST = "latest";
  static final String REVISION = "revision";
  static final String VALUES = "values";
  static final String AT = "at";
  static final String WHO = "who";
  static final String WHY = "why";
  static final String ACTION = "action";
  static final String FROM = "from";
  static final String TO = "to";
  static final String BEFORE = "before";
  static final String AFTER = "after";

  private Items() {}

  static Map<String, AttributeValue> key(String set, String item) {
    return Map.of(SET, text(set), ITEM, text(item));
  }

  /** Padded, so that the order of the table is that of the numbers. */
  static String version(long number) {
    return VERSIONS + padded(number);
  }

  static String change(long revision) {
    return CHANGES + padded(revision);
  }

  private static String padded(long number) {
    return String.format(Locale.ROOT, "%010d", number);
  }

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  static AttributeValue texts(Map<String, String> texts) {
    Map<String, AttributeValue> map = new TreeMap<>();
    texts.forEach((key, value) -> map.put(key, text(value)));
    return AttributeValue.fromM(map);
  }

  static String text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s).orElse("");
  }

  static long number(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name))
        .map(AttributeValue::n)
        .map(Long::parseLong)
        .orElse(0L);
  }

  /** What is no text is left out: nobody but a person at the console writes it. */
  static Map<String, String> texts(Map<String, AttributeValue> item, String name) {
    Map<String, String> texts = new TreeMap<>();
    AttributeValue map = item.get(name);
    if (map != null && map.hasM()) {
      map.m()
          .forEach(
              (key, value) -> {
                if (value.s() != null) {
                  texts.put(key, value.s());
                }
              });
    }
    return texts;
  }

  static Instant instant(Map<String, AttributeValue> item) {
    String text = text(item, AT);
    return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
  }
}
