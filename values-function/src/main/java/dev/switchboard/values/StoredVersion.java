package dev.switchboard.values;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One version of a set; it never changes.
 *
 * @param number its number, from 1
 * @param values the values that were set, by key; the defaults of others hold
 * @param at when it was made
 * @param who who made it
 * @param why why
 */
public record StoredVersion(
    long number, Map<String, String> values, Instant at, String who, String why) {
  public StoredVersion {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }
}
