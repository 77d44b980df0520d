package dev.switchboard.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Versions, the pointer that moves between them, and the audit, on DynamoDB Local. */
class ValueStoreTest {
  private static final String TABLE = "flow-configurations";
  private static final Author ANNE = new Author("anne", "spring campaign");
  private static final Author BEN = new Author("ben", "it was wrong");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  private LocalValues tables;
  private ValueStore store;

  @BeforeEach
  void start() {
    tables = LocalValues.start().table(TABLE);
    store = store(Keeping.EVERYTHING);
  }

  @AfterEach
  void stop() {
    if (tables != null) {
      tables.close();
    }
  }

  @Test
  void hasNothingAtFirst() {
    assertThat(store.current("opening")).isEmpty();
    assertThat(store.changes("opening", 10)).isEmpty();
  }

  @Test
  void writesAVersionForEachChange() {
    assertThat(set("greeting", "Hello.", ANNE).number()).isEqualTo(1);
    assertThat(set("closed", "true", BEN).number()).isEqualTo(2);

    StoredVersion current = store.current("opening").orElseThrow();
    assertThat(current)
        .isEqualTo(
            new StoredVersion(
                2,
                Map.of("closed", "true", "greeting", "Hello."),
                NOON.instant(),
                "ben",
                "it was wrong"));
    assertThat(store.find("opening", 1).orElseThrow().values())
        .isEqualTo(Map.of("greeting", "Hello."));
    assertThat(store.current("closing")).isEmpty();
  }

  @Test
  void writesNothingWhereNothingChanges() {
    set("greeting", "Hello.", ANNE);
    assertThat(set("greeting", "Hello.", BEN).who()).isEqualTo("anne");
    assertThat(store.changes("opening", 10)).hasSize(1);
  }

  @Test
  void goesBackToTheDefault() {
    set("greeting", "Hello.", ANNE);
    store.set("opening", Map.of("greeting", Optional.empty()), OptionalLong.empty(), BEN);
    assertThat(store.current("opening").orElseThrow().values()).isEmpty();
    assertThat(store.changes("opening", 1).get(0).after()).isEmpty();
  }

  @Test
  void saysWhoChangedWhatWhenAndWhy() {
    set("greeting", "Hello.", ANNE);
    set("greeting", "Hi.", BEN);

    assertThat(store.changes("opening", 10))
        .containsExactly(
            new StoredChange(
                2,
                "set",
                1,
                2,
                Map.of("greeting", "Hello."),
                Map.of("greeting", "Hi."),
                NOON.instant(),
                "ben",
                "it was wrong"),
            new StoredChange(
                1,
                "set",
                0,
                1,
                Map.of(),
                Map.of("greeting", "Hello."),
                NOON.instant(),
                "anne",
                "spring campaign"));
  }

  @Test
  void goesBackToAVersionAndForwardAgain() {
    set("greeting", "Hello.", ANNE);
    set("greeting", "Hi.", ANNE);

    store.rollback("opening", 1, OptionalLong.empty(), BEN);
    assertThat(store.current("opening").orElseThrow().values()).containsValue("Hello.");
    assertThat(store.changes("opening", 1).get(0).action()).isEqualTo("rollback");

    store.rollback("opening", 2, OptionalLong.empty(), BEN);
    assertThat(store.current("opening").orElseThrow().values()).containsValue("Hi.");
    store.rollback("opening", 1, OptionalLong.empty(), BEN);

    // The next change is based on what holds, and takes no number a second time.
    StoredVersion third = set("closed", "true", ANNE);
    assertThat(third.number()).isEqualTo(3);
    assertThat(third.values()).isEqualTo(Map.of("greeting", "Hello.", "closed", "true"));
    assertThat(store.find("opening", 2).orElseThrow().values()).containsValue("Hi.");
  }

  @Test
  void refusesToGoBackToWhatIsNotThere() {
    set("greeting", "Hello.", ANNE);
    assertThatThrownBy(() -> store.rollback("opening", 7, OptionalLong.empty(), BEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"opening\" has no version 7 any more, or not yet");
  }

  @Test
  void refusesAChangeThatIsBasedOnAnotherVersion() {
    set("greeting", "Hello.", ANNE);
    set("greeting", "Hi.", BEN);
    assertThatThrownBy(
            () ->
                store.set(
                    "opening", Map.of("greeting", Optional.of("Hey.")), OptionalLong.of(1), ANNE))
        .isInstanceOf(ValueConflictException.class)
        .hasMessage(
            "\"opening\" is at version 2, not 1, by ben (it was wrong); nothing was written");
    assertThatThrownBy(() -> store.rollback("opening", 1, OptionalLong.of(1), ANNE))
        .isInstanceOf(ValueConflictException.class);
    assertThat(store.changes("opening", 10)).hasSize(2);
  }

  @Test
  void losesNoUpdateOfSeveralWriters() throws Exception {
    int writers = 8;
    List<Future<StoredVersion>> results =
        together(
            IntStream.range(0, writers)
                .mapToObj(i -> (Callable<StoredVersion>) () -> set("key" + i, "value" + i, ANNE))
                .toList());

    for (Future<StoredVersion> result : results) {
      result.get();
    }
    StoredVersion current = store.current("opening").orElseThrow();
    assertThat(current.number()).isEqualTo(writers);
    assertThat(current.values()).hasSize(writers);
    assertThat(store.changes("opening", 100))
        .extracting(StoredChange::revision)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, writers).mapToObj(i -> (long) writers + 1 - i).toList());
  }

  @Test
  void letsOneOfTwoWritersOfOneValueWin() throws Exception {
    set("greeting", "Hello.", ANNE);
    for (int round = 0; round < 10; round++) {
      String hi = "Hi " + round;
      String hey = "Hey " + round;
      List<Future<StoredVersion>> results =
          together(List.of(() -> set("greeting", hi, ANNE), () -> set("greeting", hey, BEN)));

      List<String> written = new ArrayList<>();
      for (Future<StoredVersion> result : results) {
        try {
          written.add(result.get().values().get("greeting"));
        } catch (ExecutionException e) {
          assertThat(e.getCause())
              .isInstanceOf(ValueConflictException.class)
              .hasMessageContaining("\"opening.greeting\" was changed at the same time to")
              .hasMessageContaining("nothing was written");
        }
      }
      // Either both ran one after the other, or the second was told.
      assertThat(written).isNotEmpty();
      String holds = store.current("opening").orElseThrow().values().get("greeting");
      assertThat(written).contains(holds);
      assertThat(store.changes("opening", 1).get(0).after()).containsEntry("greeting", holds);
    }
    assertThat(store.changes("opening", 100))
        .allSatisfy(change -> assertThat(change.to()).isEqualTo(change.revision()));
  }

  @Test
  void keepsOnlyTheCurrentVersionWhereAnEnvironmentWantsNoOthers() {
    store = store(new Keeping(false, true));
    set("greeting", "Hello.", ANNE);
    set("greeting", "Hi.", ANNE);

    assertThat(store.find("opening", 1)).isEmpty();
    assertThat(store.current("opening").orElseThrow().values()).containsValue("Hi.");
    assertThat(store.changes("opening", 10)).hasSize(2);
  }

  @Test
  void keepsNoAuditWhereAnEnvironmentWantsNone() {
    store = store(new Keeping(true, false));
    set("greeting", "Hello.", ANNE);
    set("greeting", "Hi.", ANNE);

    assertThat(store.changes("opening", 10)).isEmpty();
    assertThat(store.find("opening", 1)).isPresent();
  }

  @Test
  void takesTheDefaultsIfSomebodyDeletesTheVersionByHand() {
    set("greeting", "Hello.", ANNE);
    tables
        .client()
        .deleteItem(
            request ->
                request
                    .tableName(TABLE)
                    .key(
                        Map.of(
                            "set", AttributeValue.fromS("opening"),
                            "item", AttributeValue.fromS("version#0000000001"))));

    assertThat(store.current("opening").orElseThrow().values()).isEmpty();
    assertThat(set("greeting", "Hi.", BEN).number()).isEqualTo(2);
  }

  private static <T> List<Future<T>> together(List<Callable<T>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      CyclicBarrier start = new CyclicBarrier(tasks.size());
      return threads.invokeAll(
          tasks.stream()
              .map(
                  task ->
                      (Callable<T>)
                          () -> {
                            start.await();
                            return task.call();
                          })
              .toList());
    } finally {
      threads.shutdown();
    }
  }

  private StoredVersion set(String key, String value, Author author) {
    return store.set("opening", Map.of(key, Optional.of(value)), OptionalLong.empty(), author);
  }

  private ValueStore store(Keeping keeping) {
    return new ValueStore(tables.client(), TABLE, keeping, NOON);
  }
}
