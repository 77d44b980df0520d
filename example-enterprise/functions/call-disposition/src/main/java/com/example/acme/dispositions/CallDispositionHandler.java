package com.example.acme.dispositions;

import com.example.acme.shared.ConnectEvent;
import com.example.acme.shared.FlowFunction;
import com.example.acme.shared.InvalidEventException;
import com.example.acme.shared.Settings;
import com.example.acme.shared.Tables;
import com.example.acme.shared.TimeBudget;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Keeps how a contact ended: the parameter {@code disposition}, and {@code rating} after a survey. A flow that runs twice,
 * or a block that Amazon Connect repeats, leaves one item: the same disposition again is a duplicate, and a later one
 * takes its place.
 */
public final class CallDispositionHandler extends FlowFunction<CallDispositionAnswer> {
  /** What the flows' blocks wait: their {@code timeoutSeconds}. */
  static final Duration FLOW_TIME = Duration.ofSeconds(3);

  static final Duration KEPT = Duration.ofDays(400);

  private final DynamoDbClient client;
  private final String table;
  private final Clock clock;

  /** The function in Lambda. */
  public CallDispositionHandler() {
    this(Tables.client(), Settings.ofProcess().required("DISPOSITION_TABLE"), Clock.systemUTC(), FLOW_TIME);
  }

  CallDispositionHandler(DynamoDbClient client, String table, Clock clock, Duration flowTime) {
    super(flowTime);
    this.client = client;
    this.table = table;
    this.clock = clock;
  }

  @Override
  protected CallDispositionAnswer answer(ConnectEvent event, TimeBudget budget) throws InvalidEventException {
    String contact = event.contactId().orElseThrow(() -> new InvalidEventException("the event has no contact id"));
    Disposition disposition =
        event
            .parameter("disposition")
            .flatMap(Disposition::named)
            .orElseThrow(() -> new InvalidEventException("parameter disposition is missing or unknown"));
    Map<String, AttributeValue> item = item(event, contact, disposition, rating(event));
    try {
      client.putItem(
          request ->
              request
                  .tableName(table)
                  .item(item)
                  .conditionExpression("attribute_not_exists(contactId) OR disposition <> :same")
                  .expressionAttributeValues(Map.of(":same", item.get("disposition")))
                  .overrideConfiguration(o -> o.apiCallTimeout(budget.forWork())));
      return new CallDispositionAnswer("recorded", disposition.text());
    } catch (ConditionalCheckFailedException recordedBefore) {
      return new CallDispositionAnswer("duplicate", disposition.text());
    }
  }

  private static Optional<String> rating(ConnectEvent event) throws InvalidEventException {
    Optional<String> rating = event.parameter("rating");
    if (rating.isPresent() && !rating.get().matches("[1-5]")) {
      throw new InvalidEventException("parameter rating is not 1 to 5");
    }
    return rating;
  }

  private Map<String, AttributeValue> item(
      ConnectEvent event, String contact, Disposition disposition, Optional<String> rating) {
    Instant now = clock.instant();
    Map<String, AttributeValue> item = new LinkedHashMap<>();
    item.put("contactId", AttributeValue.fromS(contact));
    item.put("disposition", AttributeValue.fromS(disposition.text()));
    item.put("recordedAt", AttributeValue.fromS(now.toString()));
    item.put("expiresAt", AttributeValue.fromN(Long.toString(now.plus(KEPT).getEpochSecond())));
    rating.ifPresent(value -> item.put("rating", AttributeValue.fromN(value)));
    event.queueName().ifPresent(queue -> item.put("queue", AttributeValue.fromS(queue)));
    return item;
  }

  @Override
  protected CallDispositionAnswer invalid() {
    return new CallDispositionAnswer("invalid", "");
  }

  @Override
  protected CallDispositionAnswer unavailable() {
    return new CallDispositionAnswer("unavailable", "");
  }

  @Override
  protected Map<String, String> annotations(ConnectEvent event, CallDispositionAnswer answer) {
    return Map.of("disposition", answer.disposition());
  }
}
