package com.example.acme.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.acme.shared.Event;
import com.example.acme.shared.FailingTable;
import com.example.acme.shared.Invocation;
import com.example.acme.shared.LocalTables;
import com.example.acme.shared.PersonalData;
import com.example.acme.shared.StalledTable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CustomerLookupHandlerTest {
  private static final PersonalData PERSONAL_DATA = new PersonalData("test");
  private static LocalTables tables;

  @BeforeAll
  static void start() {
    tables = LocalTables.start().table("customers", "phoneNumber");
    tables
        .client()
        .putItem(
            request ->
                request
                    .tableName("customers")
                    .item(
                        Map.of(
                            "phoneNumber", AttributeValue.fromS("+12065550100"),
                            "customerRef", AttributeValue.fromS("C-1001"),
                            "tier", AttributeValue.fromS("vip"),
                            "firstName", AttributeValue.fromS("Ann"))));
  }

  @AfterAll
  static void stop() {
    if (tables != null) {
      tables.close();
    }
  }

  private static CustomerLookupHandler function(DynamoDbClient client, String table, Duration flowTime) {
    return new CustomerLookupHandler(new CustomerTable(client, table), PERSONAL_DATA, flowTime);
  }

  private static CustomerLookupHandler function() {
    return function(tables.client(), "customers", CustomerLookupHandler.FLOW_TIME);
  }

  @Test
  void findsACustomerByTheirNumber() {
    assertThat(Invocation.of(function(), Event.of("inbound-call.json").text()).answer())
        .hasToString("{status=found, customerRef=C-1001, tier=vip, firstName=Ann, language=en-US, openCase=}");
  }

  @Test
  void servesAnUnknownCallerLikeEverybody() {
    String event = Event.of("inbound-call.json").text().replace("+12065550100", "+12065550111");
    assertThat(Invocation.of(function(), event).answer())
        .hasToString("{status=unknown, customerRef=, tier=standard, firstName=, language=en-US, openCase=}");
  }

  @Test
  void answersATaskThatHasNoEndpoint() {
    assertThat(Invocation.of(function(), Event.of("task.json").text()).answer()).containsEntry("status", "invalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "null", "[]", "\"text\"", "{", "{}", "{\"Details\": null}", "{\"Details\": {}}",
        "{\"Details\": {\"ContactData\": \"none\"}}", "{\"Details\": {\"ContactData\": {\"CustomerEndpoint\": {}}}}"
      })
  void answersAMalformedEvent(String event) {
    assertThat(Invocation.of(function(), event).answer())
        .containsEntry("status", "invalid")
        .containsEntry("tier", "standard");
  }

  @Test
  void answersWhenTheTableStalls() throws Exception {
    try (StalledTable stalled = new StalledTable()) {
      Invocation invocation =
          Invocation.of(
              function(stalled.client(), "customers", Duration.ofMillis(400)), Event.of("inbound-call.json").text());
      assertThat(invocation.answer()).containsEntry("status", "unavailable").containsEntry("tier", "standard");
      assertThat(invocation.logs()).contains("\"Error\":1");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"__type\": \"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException\"}",
        "400 | {\"__type\": \"com.amazon.coral.service#AccessDeniedException\", \"message\": \"+12065550100\"}",
        "500 | {\"__type\": \"com.amazonaws.dynamodb.v20120810#InternalServerError\"}",
        "200 | <html>not DynamoDB</html>"
      })
  void answersWhenTheTableFails(int status, String body) throws Exception {
    try (FailingTable failing = new FailingTable(status, body)) {
      Invocation invocation =
          Invocation.of(
              function(failing.client(), "customers", Duration.ofMillis(600)), Event.of("inbound-call.json").text());
      assertThat(invocation.answer())
          .hasToString(
              "{status=unavailable, customerRef=, tier=standard, firstName=, language=en-US, openCase=}");
      assertThat(invocation.logs()).contains("answered unavailable after").doesNotContain("2065550100");
    }
  }

  @Test
  void servesACustomerWhoseItemIsOddLikeEverybody() {
    put("+12065550120", Map.of("tier", AttributeValue.fromN("1"), "firstName", AttributeValue.fromL(List.of())));
    String event = Event.of("inbound-call.json").text().replace("+12065550100", "+12065550120");
    assertThat(Invocation.of(function(), event).answer())
        .hasToString("{status=found, customerRef=, tier=standard, firstName=, language=en-US, openCase=}");
  }

  @Test
  void answersWhenAnItemIsMoreThanAFlowTakes() {
    put("+12065550121", Map.of("firstName", AttributeValue.fromS("A".repeat(40_000))));
    String event = Event.of("inbound-call.json").text().replace("+12065550100", "+12065550121");
    assertThat(Invocation.of(function(), event).answer()).containsEntry("status", "unavailable");
  }

  private static void put(String number, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(attributes);
    item.put("phoneNumber", AttributeValue.fromS(number));
    tables.client().putItem(request -> request.tableName("customers").item(item));
  }

  @Test
  void answersWhenTheTableIsMissing() {
    Invocation invocation =
        Invocation.of(
            function(tables.client(), "absent", CustomerLookupHandler.FLOW_TIME),
            Event.of("inbound-call.json").text());
    assertThat(invocation.answer()).containsEntry("status", "unavailable");
    assertThat(invocation.logs()).contains("ResourceNotFoundException");
  }

  @Test
  void logsAPseudonymInsteadOfTheNumberAndTheName() {
    String logs = Invocation.of(function(), Event.of("inbound-call.json").text()).logs();
    assertThat(logs)
        .contains("answered found")
        .contains(PERSONAL_DATA.pseudonym("+12065550100"))
        .contains("\"Success\":1")
        .doesNotContain("2065550100")
        .doesNotContain("Ann")
        .doesNotContain("C-1001");
  }
}
