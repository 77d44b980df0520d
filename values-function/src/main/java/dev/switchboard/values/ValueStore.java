package dev.switchboard.values;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * The versions of sets of values in one table. A change writes a new version, moves the pointer to
 * it and writes the audit, all or nothing, and only if the pointer has not moved meanwhile: of two
 * writers one wins, and the other starts again from what the winner left, or is told if both want
 * the same value.
 */
public final class ValueStore {
  /** More writers at a time than this is no change by hand. */
  private static final int ATTEMPTS = 20;

  private static final Set<String> LOST_RACE =
      Set.of("ConditionalCheckFailed", "TransactionConflict");

  private final DynamoDbClient client;
  private final String table;
  private final Keeping keeping;
  private final Clock clock;

  /** The sets of one table. */
  public ValueStore(DynamoDbClient client, String table, Keeping keeping, Clock clock) {
    this.client = client;
    this.table = table;
    this.keeping = keeping;
    this.clock = clock;
  }

  /** The version that holds; empty if nobody has set a value yet. */
  public Optional<StoredVersion> current(String set) {
    return snapshot(set).map(Snapshot::version);
  }

  /** A version, if it is kept. */
  public Optional<StoredVersion> find(String set, long number) {
    return item(set, Items.version(number)).map(item -> version(number, item));
  }

  /** The audit, the newest first. */
  public List<StoredChange> changes(String set, int limit) {
    return client
        .query(
            QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("#set = :set AND begins_with(#item, :changes)")
                .expressionAttributeNames(Map.of("#set", Items.SET, "#item", Items.ITEM))
                .expressionAttributeValues(
                    Map.of(
                        ":set", Items.text(set),
                        ":changes", Items.text(Items.CHANGES)))
                .scanIndexForward(false)
                .consistentRead(true)
                .limit(limit)
                .build())
        .items()
        .stream()
        .map(ValueStore::change)
        .toList();
  }

  /**
   * Sets values.
   *
   * @param values the values by key; an empty one goes back to its default
   * @param expected the version on which the change is based; if another one holds, nothing is
   *     written
   * @return the version that holds now: as before, if the values were already set
   * @throws ValueConflictException if another writer changed one of these values meanwhile
   */
  public StoredVersion set(
      String set, Map<String, Optional<String>> values, OptionalLong expected, Author author) {
    Map<String, String> first = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Snapshot> snapshot = snapshot(set);
      Optional<Pointer> pointer = snapshot.map(Snapshot::pointer);
      Optional<StoredVersion> holding = snapshot.map(Snapshot::version);
      requireExpected(set, expected, holding);
      Map<String, String> before = holding.map(StoredVersion::values).orElse(Map.of());
      if (first == null) {
        first = before;
      }
      requireSame(set, values.keySet(), first, before, holding);
      Map<String, String> after = new TreeMap<>(before);
      values.forEach(
          (key, value) -> value.ifPresentOrElse(v -> after.put(key, v), () -> after.remove(key)));
      if (holding.isPresent() && after.equals(before)) {
        return holding.get();
      }
      StoredVersion next =
          new StoredVersion(
              pointer.map(Pointer::latest).orElse(0L) + 1,
              after,
              clock.instant(),
              author.who(),
              author.why());
      if (commit(set, "set", pointer, before, next, true)) {
        return next;
      }
    }
    throw busy(set);
  }

  /**
   * Makes an earlier version the current one; later ones stay, so that one can go forward again.
   *
   * @param expected the version that is rolled back; if another one holds, nothing is written
   * @throws ValueConflictException if another writer moved the pointer meanwhile
   * @throws IllegalArgumentException if there is no such version
   */
  public StoredVersion rollback(String set, long version, OptionalLong expected, Author author) {
    StoredVersion target =
        find(set, version)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\"" + set + "\" has no version " + version + " any more, or not yet"));
    OptionalLong based = expected;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Snapshot> snapshot = snapshot(set);
      Optional<Pointer> pointer = snapshot.map(Snapshot::pointer);
      Optional<StoredVersion> holding = snapshot.map(Snapshot::version);
      requireExpected(set, based, holding);
      if (pointer.isPresent() && pointer.get().version() == version) {
        return target;
      }
      based = OptionalLong.of(pointer.map(Pointer::version).orElse(0L));
      StoredVersion moved =
          new StoredVersion(version, target.values(), clock.instant(), author.who(), author.why());
      Map<String, String> before = holding.map(StoredVersion::values).orElse(Map.of());
      if (commit(set, "rollback", pointer, before, moved, false)) {
        return target;
      }
    }
    throw busy(set);
  }

  private boolean commit(
      String set,
      String action,
      Optional<Pointer> pointer,
      Map<String, String> before,
      StoredVersion next,
      boolean created) {
    List<TransactWriteItem> writes = new ArrayList<>();
    writes.add(created ? version(set, next) : existing(set, next.number()));
    writes.add(pointer(set, pointer, next, created));
    if (keeping.audit()) {
      writes.add(change(set, action, pointer, before, next));
    }
    if (!keeping.versions() && created && pointer.isPresent()) {
      writes.add(delete(set, pointer.get().version()));
    }
    try {
      client.transactWriteItems(request -> request.transactItems(writes));
      return true;
    } catch (TransactionCanceledException e) {
      if (e.cancellationReasons().stream()
          .map(CancellationReason::code)
          .anyMatch(LOST_RACE::contains)) {
        return false;
      }
      throw e;
    } catch (TransactionInProgressException e) {
      return false;
    }
  }

  private TransactWriteItem version(String set, StoredVersion version) {
    Map<String, AttributeValue> item =
        new HashMap<>(Items.key(set, Items.version(version.number())));
    item.put(Items.VALUES, Items.texts(version.values()));
    sign(item, version);
    return put(item);
  }

  private TransactWriteItem pointer(
      String set, Optional<Pointer> pointer, StoredVersion next, boolean created) {
    Map<String, AttributeValue> item = new HashMap<>(Items.key(set, Items.CURRENT));
    item.put(Items.VERSION, Items.number(next.number()));
    item.put(
        Items.LATEST,
        Items.number(created ? next.number() : pointer.map(Pointer::latest).orElse(0L)));
    item.put(Items.REVISION, Items.number(revision(pointer)));
    sign(item, next);
    if (pointer.isEmpty()) {
      return put(item);
    }
    return TransactWriteItem.builder()
        .put(
            Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression("#revision = :revision")
                .expressionAttributeNames(Map.of("#revision", Items.REVISION))
                .expressionAttributeValues(
                    Map.of(":revision", Items.number(pointer.get().revision())))
                .build())
        .build();
  }

  private TransactWriteItem change(
      String set,
      String action,
      Optional<Pointer> pointer,
      Map<String, String> before,
      StoredVersion next) {
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(next.values().keySet());
    changed.removeIf(key -> Objects.equals(before.get(key), next.values().get(key)));
    Map<String, AttributeValue> item =
        new HashMap<>(Items.key(set, Items.change(revision(pointer))));
    item.put(Items.REVISION, Items.number(revision(pointer)));
    item.put(Items.ACTION, Items.text(action));
    item.put(Items.FROM, Items.number(pointer.map(Pointer::version).orElse(0L)));
    item.put(Items.TO, Items.number(next.number()));
    item.put(Items.BEFORE, Items.texts(only(changed, before)));
    item.put(Items.AFTER, Items.texts(only(changed, next.values())));
    sign(item, next);
    return put(item);
  }

  private static Map<String, String> only(Set<String> keys, Map<String, String> values) {
    Map<String, String> some = new TreeMap<>(values);
    some.keySet().retainAll(keys);
    return some;
  }

  private static void sign(Map<String, AttributeValue> item, StoredVersion version) {
    item.put(Items.AT, Items.text(version.at().toString()));
    item.put(Items.WHO, Items.text(version.who()));
    item.put(Items.WHY, Items.text(version.why()));
  }

  /** Writes an item that must not be there yet. */
  private TransactWriteItem put(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(
            Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression("attribute_not_exists(#set)")
                .expressionAttributeNames(Map.of("#set", Items.SET))
                .build())
        .build();
  }

  private TransactWriteItem existing(String set, long version) {
    return TransactWriteItem.builder()
        .conditionCheck(
            ConditionCheck.builder()
                .tableName(table)
                .key(Items.key(set, Items.version(version)))
                .conditionExpression("attribute_exists(#set)")
                .expressionAttributeNames(Map.of("#set", Items.SET))
                .build())
        .build();
  }

  private TransactWriteItem delete(String set, long version) {
    return TransactWriteItem.builder()
        .delete(
            Delete.builder().tableName(table).key(Items.key(set, Items.version(version))).build())
        .build();
  }

  private static long revision(Optional<Pointer> pointer) {
    return pointer.map(Pointer::revision).orElse(0L) + 1;
  }

  /** Where versions don't stay, the one that was pointed to may be gone a moment later. */
  private Optional<Snapshot> snapshot(String set) {
    Optional<Pointer> pointer = pointer(set);
    while (pointer.isPresent()) {
      Optional<StoredVersion> version = find(set, pointer.get().version());
      Optional<Pointer> now = version.isPresent() ? pointer : pointer(set);
      if (now.equals(pointer)) {
        Pointer held = pointer.get();
        return Optional.of(new Snapshot(held, version.orElseGet(held::withoutValues)));
      }
      pointer = now;
    }
    return Optional.empty();
  }

  private Optional<Pointer> pointer(String set) {
    return item(set, Items.CURRENT)
        .map(
            item ->
                new Pointer(
                    Items.number(item, Items.VERSION),
                    Items.number(item, Items.LATEST),
                    Items.number(item, Items.REVISION)));
  }

  private static StoredVersion version(long number, Map<String, AttributeValue> item) {
    return new StoredVersion(
        number,
        Items.texts(item, Items.VALUES),
        Items.instant(item),
        Items.text(item, Items.WHO),
        Items.text(item, Items.WHY));
  }

  private static StoredChange change(Map<String, AttributeValue> item) {
    return new StoredChange(
        Items.number(item, Items.REVISION),
        Items.text(item, Items.ACTION),
        Items.number(item, Items.FROM),
        Items.number(item, Items.TO),
        Items.texts(item, Items.BEFORE),
        Items.texts(item, Items.AFTER),
        Items.instant(item),
        Items.text(item, Items.WHO),
        Items.text(item, Items.WHY));
  }

  private Optional<Map<String, AttributeValue>> item(String set, String item) {
    Map<String, AttributeValue> found =
        client
            .getItem(
                request -> request.tableName(table).key(Items.key(set, item)).consistentRead(true))
            .item();
    return found == null || found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static void requireExpected(
      String set, OptionalLong expected, Optional<StoredVersion> holding) {
    long version = holding.map(StoredVersion::number).orElse(0L);
    if (expected.isPresent() && expected.getAsLong() != version) {
      throw new ValueConflictException(
          "\""
              + set
              + "\" is at version "
              + version
              + ", not "
              + expected.getAsLong()
              + signature(holding)
              + "; nothing was written");
    }
  }

  private static void requireSame(
      String set,
      Set<String> keys,
      Map<String, String> first,
      Map<String, String> now,
      Optional<StoredVersion> holding) {
    for (String key : new TreeSet<>(keys)) {
      if (!Objects.equals(first.get(key), now.get(key))) {
        throw new ValueConflictException(
            "\""
                + set
                + "."
                + key
                + "\" was changed at the same time"
                + (now.containsKey(key) ? " to \"" + now.get(key) + "\"" : "")
                + signature(holding)
                + "; nothing was written");
      }
    }
  }

  private static String signature(Optional<StoredVersion> version) {
    return version.map(v -> ", by " + v.who() + " (" + v.why() + ")").orElse("");
  }

  private static ValueConflictException busy(String set) {
    return new ValueConflictException(
        "\"" + set + "\" was changed " + ATTEMPTS + " times meanwhile; try again");
  }

  /**
   * What leads to the version that holds.
   *
   * @param version the version that holds
   * @param latest the newest version there is; after a rollback it is not the one that holds
   * @param revision how often the pointer was moved, which no two moves share
   */
  private record Pointer(long version, long latest, long revision) {
    /** What holds if somebody deleted the version by hand: the defaults. */
    StoredVersion withoutValues() {
      return new StoredVersion(version, Map.of(), Instant.EPOCH, "", "");
    }
  }

  /** A pointer and the version that it leads to. */
  private record Snapshot(Pointer pointer, StoredVersion version) {}
}
