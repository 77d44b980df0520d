package dev.switchboard.environment;

import dev.switchboard.annotations.meta.Resource;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names that environment files have for kinds of resources: the plural of {@link
 * Resource#key()}.
 */
public final class ResourceKinds {
  private static final Map<String, Resource> BY_PLURAL = byPlural();

  private ResourceKinds() {}

  /** The plural, such as {@code queues}. */
  public static String plural(Resource kind) {
    if (kind.key().endsWith("ss")) {
      return kind.key() + "es";
    }
    return kind.key().endsWith("s") ? kind.key() : kind.key() + "s";
  }

  /** The kind with a plural. */
  public static Optional<Resource> ofPlural(String plural) {
    return Optional.ofNullable(BY_PLURAL.get(plural));
  }

  /** All kinds by their plurals. */
  public static Map<String, Resource> all() {
    return BY_PLURAL;
  }

  private static Map<String, Resource> byPlural() {
    Map<String, Resource> kinds = new TreeMap<>();
    for (Resource kind : Resource.values()) {
      kinds.put(plural(kind), kind);
    }
    return Collections.unmodifiableMap(kinds);
  }
}
