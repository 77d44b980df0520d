package com.example.acme.dispositions;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.acme.shared.Event;
import com.example.acme.shared.FailingTable;
import com.example.acme.shared.Invocation;
import com.example.acme.shared.LocalTables;
import com.example.acme.shared.StalledTable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CallDispositionHandlerTest {
  private static final String CONTACT = "4a573372-1f28-4e26-b97b-000000000003";
  private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
  private LocalTables tables;

  @BeforeEach
  void start() {
    tables = LocalTables.start().table("dispositions", "contactId");
  }

  @AfterEach
  void stop() {
    if (tables != null) {
      tables.close();
    }
  }

  private static CallDispositionHandler function(DynamoDbClient client, Duration flowTime) {
    return new CallDispositionHandler(client, "dispositions", NOON, flowTime);
  }

  private Invocation record(Event event) {
    return Invocation.of(function(tables.client(), CallDispositionHandler.FLOW_TIME), event.text());
  }

  private Map<String, AttributeValue> item() {
    return tables
        .client()
        .getItem(r -> r.tableName("dispositions").key(Map.of("contactId", AttributeValue.fromS(CONTACT))))
        .item();
  }

  @Test
  void recordsHowAContactEnded() {
    Event event = Event.of("queued-call.json").with("disposition", "surveyed").with("rating", "4");
    assertThat(record(event).answer()).hasToString("{status=recorded, disposition=surveyed}");
    assertThat(item())
        .containsEntry("disposition", AttributeValue.fromS("surveyed"))
        .containsEntry("rating", AttributeValue.fromN("4"))
        .containsEntry("queue", AttributeValue.fromS("Support"))
        .containsEntry("recordedAt", AttributeValue.fromS("2026-03-02T12:00:00Z"))
        .containsEntry("expiresAt", AttributeValue.fromN("1807012800"));
  }

  @Test
  void recordsAContactWithoutQueueOrRating() {
    Event event =
        Event.of("queued-call.json").without("/Details/ContactData", "Queue").with("disposition", "resolved");
    assertThat(record(event).answer()).containsEntry("status", "recorded");
    assertThat(item()).doesNotContainKeys("queue", "rating");
  }

  @Test
  void keepsOneItemWhenABlockRunsTwice() {
    Event event = Event.of("queued-call.json").with("disposition", "resolved");
    record(event);
    assertThat(record(event).answer()).hasToString("{status=duplicate, disposition=resolved}");
  }

  @Test
  void letsALaterDispositionTakeThePlace() {
    record(Event.of("queued-call.json").with("disposition", "escalated"));
    assertThat(record(Event.of("queued-call.json").with("disposition", "resolved")).answer())
        .hasToString("{status=recorded, disposition=resolved}");
    assertThat(item()).containsEntry("disposition", AttributeValue.fromS("resolved"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "happy", "RESOLVED"})
  void refusesAnUnknownDisposition(String disposition) {
    assertThat(record(Event.of("queued-call.json").with("disposition", disposition)).answer())
        .hasToString("{status=invalid, disposition=}");
    assertThat(item()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "45", "five"})
  void refusesARatingOutOfRange(String rating) {
    assertThat(record(Event.of("queued-call.json").with("disposition", "surveyed").with("rating", rating)).answer())
        .containsEntry("status", "invalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "null", "[]", "\"text\"", "{", "{}", "{\"Details\": null}", "{\"Details\": {\"Parameters\": []}}",
        "{\"Details\": {\"Parameters\": {\"disposition\": {\"a\": 1}}}}",
        "{\"Details\": {\"ContactData\": {\"ContactId\": \"\"}, \"Parameters\": {\"disposition\": \"resolved\"}}}"
      })
  void answersAMalformedEvent(String event) {
    assertThat(
            Invocation.of(function(tables.client(), CallDispositionHandler.FLOW_TIME), event).answer())
        .hasToString("{status=invalid, disposition=}");
  }

  @Test
  void answersWhenTheTableFails() throws Exception {
    try (FailingTable failing = new FailingTable(500, "{\"__type\": \"InternalServerError\"}")) {
      Event event = Event.of("queued-call.json").with("disposition", "resolved");
      Invocation invocation = Invocation.of(function(failing.client(), Duration.ofMillis(600)), event.text());
      assertThat(invocation.answer()).hasToString("{status=unavailable, disposition=}");
      assertThat(invocation.logs()).contains("answered unavailable after");
    }
  }

  @Test
  void answersWhenTheTableIsMissing() {
    tables.client().deleteTable(request -> request.tableName("dispositions"));
    assertThat(record(Event.of("queued-call.json").with("disposition", "resolved")).answer())
        .hasToString("{status=unavailable, disposition=}");
  }

  @Test
  void answersWhenTheTableStalls() throws Exception {
    try (StalledTable stalled = new StalledTable()) {
      Event event = Event.of("queued-call.json").with("disposition", "resolved");
      assertThat(Invocation.of(function(stalled.client(), Duration.ofMillis(400)), event.text()).answer())
          .hasToString("{status=unavailable, disposition=}");
    }
  }
}
