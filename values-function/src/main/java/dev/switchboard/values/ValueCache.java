package dev.switchboard.values;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a function instance knows of sets. A set is looked at again when its time to live is over;
 * then only the pointer is read, unless it has moved, since versions never change. What was read
 * last is still better than nothing when the table does not answer.
 */
final class ValueCache {
  private final DynamoDbClient client;
  private final Duration timeToLive;
  private final LongSupplier nanoTime;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  ValueCache(DynamoDbClient client, Duration timeToLive, LongSupplier nanoTime) {
    this.client = client;
    this.timeToLive = timeToLive;
    this.nanoTime = nanoTime;
  }

  /** What was read last, however long ago. */
  Optional<Map<String, String>> known(String table, String set) {
    return Optional.ofNullable(entries.get(name(table, set))).map(Entry::values);
  }

  /** Whether the time to live of what was read last is not over. */
  boolean isFresh(String table, String set) {
    Entry entry = entries.get(name(table, set));
    return entry != null && nanoTime.getAsLong() - entry.readAt() < timeToLive.toNanos();
  }

  /** Reads a set if its time to live is over. */
  void refresh(String table, String set, Duration budget) {
    if (!isFresh(table, set)) {
      entries.put(name(table, set), read(table, set, budget));
    }
  }

  private Entry read(String table, String set, Duration budget) {
    long now = nanoTime.getAsLong();
    Optional<Map<String, AttributeValue>> pointer = item(table, set, Items.CURRENT, budget);
    if (pointer.isEmpty()) {
      return new Entry(0, Map.of(), now);
    }
    long version = Items.number(pointer.get(), Items.VERSION);
    Entry known = entries.get(name(table, set));
    if (known != null && known.version() == version) {
      return new Entry(version, known.values(), now);
    }
    Map<String, AttributeValue> item =
        item(table, set, Items.version(version), budget)
            .orElseThrow(() -> new IllegalStateException("the version that holds is missing"));
    return new Entry(version, Items.texts(item, Items.VALUES), now);
  }

  private Optional<Map<String, AttributeValue>> item(
      String table, String set, String item, Duration budget) {
    Map<String, AttributeValue> found =
        client
            .getItem(
                request ->
                    request
                        .tableName(table)
                        .key(Items.key(set, item))
                        // The pointer may lead to a version that was written a moment ago.
                        .consistentRead(item.startsWith(Items.VERSIONS))
                        .overrideConfiguration(o -> o.apiCallTimeout(budget)))
            .item();
    return found == null || found.isEmpty() ? Optional.empty() : Optional.of(new HashMap<>(found));
  }

  private static String name(String table, String set) {
    return table + "/" + set;
  }

  /**
   * What was read of a set.
   *
   * @param version the version, 0 if nobody has set a value yet
   */
  private record Entry(long version, Map<String, String> values, long readAt) {
    Entry {
      values = Map.copyOf(values);
    }
  }
}
