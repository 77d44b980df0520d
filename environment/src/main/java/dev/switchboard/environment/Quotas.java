package dev.switchboard.environment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What AWS lets the instance hold: the group {@code quotas}.
 *
 * @param numbers the number of each quota
 */
public record Quotas(Map<Quota, Integer> numbers) {
  public Quotas {
    Map<Quota, Integer> all = new EnumMap<>(Quota.class);
    for (Quota quota : Quota.values()) {
      all.put(quota, numbers.getOrDefault(quota, quota.standard()));
    }
    numbers = Collections.unmodifiableMap(all);
  }

  /** The quotas of a new account. */
  public static Quotas standard() {
    return new Quotas(Map.of());
  }

  /** The number of a quota. */
  public int of(Quota quota) {
    return numbers.get(quota);
  }
}
