package dev.switchboard.values;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One entry of a set's audit: that somebody made another version the current one.
 *
 * @param revision its number, from 1, in the order in which changes were made
 * @param action {@code set} or {@code rollback}
 * @param from the version before; 0 before the first
 * @param to the version after
 * @param before what the values were that changed; those that nobody had set are missing
 * @param after what they became; those that are the defaults again are missing
 */
public record StoredChange(
    long revision,
    String action,
    long from,
    long to,
    Map<String, String> before,
    Map<String, String> after,
    Instant at,
    String who,
    String why) {
  public StoredChange {
    before = Collections.unmodifiableMap(new TreeMap<>(before));
    after = Collections.unmodifiableMap(new TreeMap<>(after));
  }
}
