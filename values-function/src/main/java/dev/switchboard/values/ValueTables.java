package dev.switchboard.values;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What the function's environment variables say.
 *
 * @param byAbout the tables' names by what they are about, such as {@code FLOWS}
 * @param timeToLive how long what was read is taken to hold
 * @param bounds what values may be
 */
record ValueTables(Map<String, String> byAbout, Duration timeToLive, ValueBounds bounds) {
  private static final String PREFIX = "TABLE_";
  private static final String TIME_TO_LIVE = "CACHE_TTL_SECONDS";
  private static final String BOUNDS = "BOUNDS";

  ValueTables {
    byAbout = Map.copyOf(byAbout);
  }

  /** What some variables say; a function without them fails when it starts. */
  static ValueTables of(Map<String, String> variables) {
    Map<String, String> tables = new java.util.HashMap<>();
    variables.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && !value.isBlank()) {
            tables.put(name.substring(PREFIX.length()), value);
          }
        });
    if (tables.isEmpty()) {
      throw new IllegalStateException("no variable " + PREFIX + "… names a table");
    }
    String seconds = variables.getOrDefault(TIME_TO_LIVE, "");
    if (!seconds.matches("\\d{1,5}")) {
      throw new IllegalStateException("variable " + TIME_TO_LIVE + " is not a number of seconds");
    }
    return new ValueTables(
        tables,
        Duration.ofSeconds(Long.parseLong(seconds)),
        ValueBounds.of(variables.getOrDefault(BOUNDS, "")));
  }

  Optional<String> about(String subject) {
    return Optional.ofNullable(byAbout.get(subject));
  }
}
