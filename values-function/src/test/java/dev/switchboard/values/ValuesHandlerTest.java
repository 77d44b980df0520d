package dev.switchboard.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Whatever happens, a flow gets every value that it asks for, as a flat map of strings. */
class ValuesHandlerTest {
  private static final String OPENING =
      FlowCall.event(
          "{\"about.opening\": \"FLOWS\", \"opening_greeting\": \"Hello.\","
              + " \"opening_closed\": \"false\"}");
  private static final String BOTH =
      FlowCall.event(
          "{\"about.opening\": \"FLOWS\", \"opening_greeting\": \"Hello.\","
              + " \"about.waiting\": \"QUEUES\", \"waiting_most\": \"25\"}");

  /** As a deployment writes it into the variable BOUNDS. */
  private static final ValueBounds BOUNDS =
      ValueBounds.of(
          "[[\"opening\",\"greeting\",\"TEXT\",1,20],[\"opening\",\"closed\",\"SWITCH\"],"
              + "[\"waiting\",\"most\",\"NUMBER\",0,99],"
              + "[\"waiting\",\"music\",\"CHOICE\",\"calm\",\"so \\\"so\\\"\"]]");

  private LocalValues local;
  private ValueStore flows;

  @BeforeEach
  void start() {
    local = LocalValues.start().table("flows").table("queues");
    flows = store("flows");
  }

  @AfterEach
  void stop() {
    if (local != null) {
      local.close();
    }
  }

  @Test
  void answersTheDefaultsAsLongAsNobodyHasSetAnything() throws Exception {
    FlowCall call = FlowCall.of(function(local.client(), 0), OPENING);

    assertThat(call.answer())
        .isEqualTo(
            Map.of("status", "current", "opening_greeting", "Hello.", "opening_closed", "false"));
    assertThat(call.log().path("Success").asInt()).isEqualTo(1);
  }

  @Test
  void answersWhatIsSetInEachTable() throws Exception {
    set(flows, "opening", "greeting", "Hi.");
    set(store("queues"), "waiting", "most", "40");
    set(flows, "waiting", "most", "1");

    assertThat(FlowCall.of(function(local.client(), 0), BOTH).answer())
        .isEqualTo(Map.of("status", "current", "opening_greeting", "Hi.", "waiting_most", "40"));
  }

  @Test
  void followsAChangeAndARollback() throws Exception {
    ValuesHandler function = function(local.client(), 0);
    set(flows, "opening", "greeting", "Hi.");
    set(flows, "opening", "greeting", "Hey.");
    assertThat(FlowCall.of(function, OPENING).answer()).containsEntry("opening_greeting", "Hey.");

    flows.rollback("opening", 1, OptionalLong.empty(), new Author("anne", "back"));
    assertThat(FlowCall.of(function, OPENING).answer()).containsEntry("opening_greeting", "Hi.");
  }

  @Test
  void asksTheTableAgainOnlyWhenTheTimeToLiveIsOver() {
    AtomicLong time = new AtomicLong();
    AtomicLong reads = new AtomicLong();
    ValueCache cache =
        new ValueCache(counting(local.client(), reads), Duration.ofSeconds(300), time::get);
    set(flows, "opening", "greeting", "Hi.");

    cache.refresh("flows", "opening", Duration.ofSeconds(3));
    set(flows, "opening", "greeting", "Hey.");
    cache.refresh("flows", "opening", Duration.ofSeconds(3));
    assertThat(cache.known("flows", "opening").orElseThrow()).containsValue("Hi.");
    // The pointer and the version that it leads to.
    assertThat(reads).hasValue(2);

    time.set(Duration.ofSeconds(300).toNanos());
    assertThat(cache.isFresh("flows", "opening")).isFalse();
    cache.refresh("flows", "opening", Duration.ofSeconds(3));
    assertThat(cache.known("flows", "opening").orElseThrow()).containsValue("Hey.");
    assertThat(reads).hasValue(4);

    time.set(Duration.ofSeconds(600).toNanos());
    cache.refresh("flows", "opening", Duration.ofSeconds(3));
    // A version never changes, so the pointer is enough.
    assertThat(reads).hasValue(5);
  }

  @Test
  void answersTheDefaultsInTimeWhenTheTableIsSlow() throws Exception {
    try (StalledTable stalled = new StalledTable()) {
      ValuesHandler function =
          new ValuesHandler(tables(0), stalled.client(), Duration.ofMillis(500));
      FlowCall call = FlowCall.of(function, OPENING);

      assertThat(call.answer())
          .isEqualTo(
              Map.of("status", "default", "opening_greeting", "Hello.", "opening_closed", "false"));
      assertThat(call.log().path("Error").asInt()).isEqualTo(1);
      assertThat(call.log().path("failure").asText()).contains("Timeout");
    }
  }

  @Test
  void answersWhatItKnewWhenTheTableFails() throws Exception {
    set(flows, "opening", "greeting", "Hi.");
    AtomicBoolean down = new AtomicBoolean();
    ValuesHandler function = function(failing(local.client(), down), 0);
    FlowCall.of(function, OPENING);

    down.set(true);
    FlowCall call = FlowCall.of(function, OPENING);
    assertThat(call.answer())
        .containsEntry("opening_greeting", "Hi.")
        .containsEntry("status", "stale");
    assertThat(call.log().toString()).doesNotContain("the table is down");
  }

  @Test
  void answersTheRestWhenOneTableIsMissing() throws Exception {
    set(flows, "opening", "greeting", "Hi.");
    ValuesHandler function =
        new ValuesHandler(
            new ValueTables(Map.of("FLOWS", "flows"), Duration.ZERO, ValueBounds.NONE),
            local.client(),
            Duration.ofSeconds(3));

    assertThat(FlowCall.of(function, BOTH).answer())
        .isEqualTo(Map.of("status", "default", "opening_greeting", "Hi.", "waiting_most", "25"));
  }

  @Test
  void answersTheDefaultsWhenTheVersionIsMissing() throws Exception {
    set(flows, "opening", "greeting", "Hi.");
    local
        .client()
        .deleteItem(
            request ->
                request
                    .tableName("flows")
                    .key(
                        Map.of(
                            "set", AttributeValue.fromS("opening"),
                            "item", AttributeValue.fromS("version#0000000001"))));

    assertThat(FlowCall.of(function(local.client(), 0), OPENING).answer())
        .containsEntry("opening_greeting", "Hello.")
        .containsEntry("status", "default");
  }

  @Test
  void takesNothingButTextsFromATable() throws Exception {
    local
        .client()
        .putItem(
            request ->
                request
                    .tableName("flows")
                    .item(
                        Map.of(
                            "set", AttributeValue.fromS("opening"),
                            "item", AttributeValue.fromS("version#0000000001"),
                            "values",
                                AttributeValue.fromM(
                                    Map.of(
                                        "greeting",
                                            AttributeValue.fromM(
                                                Map.of("de", AttributeValue.fromS("Hallo"))),
                                        "closed", AttributeValue.fromS("true"))))));
    local
        .client()
        .putItem(
            request ->
                request
                    .tableName("flows")
                    .item(
                        Map.of(
                            "set", AttributeValue.fromS("opening"),
                            "item", AttributeValue.fromS("current"),
                            "version", AttributeValue.fromN("1"))));

    assertThat(FlowCall.of(function(local.client(), 0), OPENING).answer())
        .containsEntry("opening_greeting", "Hello.")
        .containsEntry("opening_closed", "true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"text\"",
        "{",
        "{}",
        "{\"Details\": null}",
        "{\"Details\": {}}",
        "{\"Details\": {\"Parameters\": null}}",
        "{\"Details\": {\"Parameters\": {}}}",
        "{\"Details\": {\"Parameters\": {\"opening_greeting\": \"Hello.\"}}}",
        "{\"Details\": {\"Parameters\": {\"about.opening\": 7}}}"
      })
  void answersMalformedEventsToo(String event) throws Exception {
    FlowCall call = FlowCall.of(function(local.client(), 0), event);
    assertThat(call.answer()).isEqualTo(Map.of("status", "invalid"));
    assertThat(call.log().path("Error").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "greeting, This greeting is too long for anybody, Hello.",
    "greeting, '', Hello.",
    "closed, TRUE, false",
    "closed, yes, false"
  })
  void answersTheDefaultInPlaceOfWhatMayNotBe(String key, String stored, String answered)
      throws Exception {
    set(flows, "opening", key, stored);
    FlowCall call = FlowCall.of(function(local.client(), 0), OPENING);

    assertThat(call.answer())
        .containsEntry("opening_" + key, answered)
        .containsEntry("status", "default");
    assertThat(call.log().path("refused").asText()).isEqualTo("opening_" + key);
    assertThat(call.log().path("Refused").asInt()).isEqualTo(1);
    assertThat(call.log().path("Error").asInt()).isEqualTo(1);
    // What was written there may be anything, and stays out of the log.
    if (!stored.isEmpty()) {
      assertThat(call.log().toString()).doesNotContain(stored);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "waiting_most, 0, true",
    "waiting_most, 99, true",
    "waiting_most, 100, false",
    "waiting_most, -1, false",
    "waiting_most, 1.5, false",
    "waiting_most, 99999999999999999999, false",
    "waiting_music, calm, true",
    "waiting_music, 'so \"so\"', true",
    "waiting_music, loud, false",
    "opening_greeting, Hello again all of u, true",
    "opening_closed, true, true",
    "other_value, anything, true"
  })
  void holdsEachTypeToItsBounds(String attribute, String value, boolean allowed) {
    assertThat(BOUNDS.allow(attribute, value)).isEqualTo(allowed);
  }

  @Test
  void readsBoundsThatAreCompressed() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("[[\"a\",\"b\",\"SWITCH\"]]".getBytes(StandardCharsets.UTF_8));
    }
    String text = "gzip:" + Base64.getEncoder().encodeToString(bytes.toByteArray());

    assertThat(ValueBounds.of(text)).isEqualTo(ValueBounds.of("[[\"a\",\"b\",\"SWITCH\"]]"));
    assertThatThrownBy(() -> ValueBounds.of("gzip:!"))
        .hasMessage("variable BOUNDS says nothing that can be read");
  }

  @Test
  void readsItsTablesFromItsVariables() {
    assertThat(
            ValueTables.of(
                Map.of("TABLE_FLOWS", "a", "TABLE_QUEUES", "b", "CACHE_TTL_SECONDS", "300")))
        .isEqualTo(
            new ValueTables(
                Map.of("FLOWS", "a", "QUEUES", "b"), Duration.ofSeconds(300), ValueBounds.NONE));
    assertThatThrownBy(() -> ValueTables.of(Map.of("CACHE_TTL_SECONDS", "300")))
        .hasMessage("no variable TABLE_… names a table");
    assertThatThrownBy(() -> ValueTables.of(Map.of("TABLE_FLOWS", "a")))
        .hasMessage("variable CACHE_TTL_SECONDS is not a number of seconds");
  }

  private static ValuesHandler function(DynamoDbClient client, long seconds) {
    return new ValuesHandler(tables(seconds), client, Duration.ofSeconds(3));
  }

  private static ValueTables tables(long seconds) {
    return new ValueTables(
        Map.of("FLOWS", "flows", "QUEUES", "queues"), Duration.ofSeconds(seconds), BOUNDS);
  }

  private ValueStore store(String table) {
    return new ValueStore(local.client(), table, Keeping.EVERYTHING, Clock.systemUTC());
  }

  private static void set(ValueStore store, String set, String key, String value) {
    store.set(
        set,
        Map.of(key, Optional.of(value)),
        OptionalLong.empty(),
        new Author("anne", "for a test"));
  }

  private static DynamoDbClient counting(DynamoDbClient client, AtomicLong reads) {
    return new ReadClient(client) {
      @Override
      public GetItemResponse getItem(GetItemRequest request) {
        reads.incrementAndGet();
        return super.getItem(request);
      }
    };
  }

  private static DynamoDbClient failing(DynamoDbClient client, AtomicBoolean down) {
    return new ReadClient(client) {
      @Override
      public GetItemResponse getItem(GetItemRequest request) {
        if (down.get()) {
          throw DynamoDbException.builder().message("the table is down").build();
        }
        return super.getItem(request);
      }
    };
  }

  /** Reads items by another client. */
  private static class ReadClient implements DynamoDbClient {
    private final DynamoDbClient client;

    ReadClient(DynamoDbClient client) {
      this.client = client;
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
      return client.getItem(request);
    }

    @Override
    public String serviceName() {
      return client.serviceName();
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
