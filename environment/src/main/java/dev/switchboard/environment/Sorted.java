package dev.switchboard.environment;

import dev.switchboard.annotations.meta.Resource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Immutable maps in the order of their keys, so that what is written from them is always the same.
 */
final class Sorted {
  private Sorted() {}

  static <V> Map<String, V> copyOf(Map<String, V> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }

  static <V> Map<Resource, V> byKind(Map<Resource, V> map) {
    EnumMap<Resource, V> copy = new EnumMap<>(Resource.class);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }

  static <V> Map<Resource, Map<String, V>> byKindAndId(Map<Resource, Map<String, V>> map) {
    EnumMap<Resource, Map<String, V>> copy = new EnumMap<>(Resource.class);
    map.forEach((kind, byId) -> copy.put(kind, copyOf(byId)));
    return Collections.unmodifiableMap(copy);
  }
}
