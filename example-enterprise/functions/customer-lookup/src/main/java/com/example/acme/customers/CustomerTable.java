package com.example.acme.customers;

import com.example.acme.shared.TimeBudget;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** The table of customers, keyed by telephone number. */
final class CustomerTable {
  private final DynamoDbClient client;
  private final String table;

  CustomerTable(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  /** The item of a number. */
  Optional<Map<String, AttributeValue>> item(String phoneNumber, boolean consistent, TimeBudget budget) {
    GetItemResponse response =
        client.getItem(
            request ->
                request
                    .tableName(table)
                    .key(key(phoneNumber))
                    .consistentRead(consistent)
                    .overrideConfiguration(o -> o.apiCallTimeout(budget.forWork())));
    return Optional.of(response).filter(GetItemResponse::hasItem).map(GetItemResponse::item);
  }

  /**
   * Counts one attempt before the PIN is compared, so that attempts made at the same time can't share one; the count
   * starts again once a lock has run out.
   *
   * @return the number of this attempt; empty if the limit is reached
   */
  Optional<Integer> countAttempt(String phoneNumber, Attempts attempts, long now, TimeBudget budget) {
    Map<String, AttributeValue> values =
        Map.of(
            ":one", number(1),
            ":limit", number(attempts.limit()),
            ":now", number(now),
            ":until", number(now + attempts.lockSeconds()));
    try {
      return Optional.of(update(phoneNumber, "ADD pinAttempts :one SET pinLockedUntil = :until", 
          "attribute_exists(phoneNumber) AND (attribute_not_exists(pinAttempts) OR pinAttempts < :limit) "
              + "AND (attribute_not_exists(pinLockedUntil) OR pinLockedUntil > :now)", values, budget));
    } catch (ConditionalCheckFailedException stillLockedOrRunOut) {
      return restart(phoneNumber, values, budget);
    }
  }

  private Optional<Integer> restart(String phoneNumber, Map<String, AttributeValue> values, TimeBudget budget) {
    try {
      Map<String, AttributeValue> used =
          Map.of(":one", values.get(":one"), ":now", values.get(":now"), ":until", values.get(":until"));
      return Optional.of(update(phoneNumber, "SET pinAttempts = :one, pinLockedUntil = :until",
          "attribute_exists(phoneNumber) AND pinLockedUntil <= :now", used, budget));
    } catch (ConditionalCheckFailedException locked) {
      return Optional.empty();
    }
  }

  /** Forgets the attempts after a right PIN. */
  void clearAttempts(String phoneNumber, TimeBudget budget) {
    client.updateItem(
        request ->
            request
                .tableName(table)
                .key(key(phoneNumber))
                .updateExpression("REMOVE pinAttempts, pinLockedUntil")
                .overrideConfiguration(o -> o.apiCallTimeout(budget.forWork())));
  }

  private int update(
      String phoneNumber,
      String update,
      String condition,
      Map<String, AttributeValue> values,
      TimeBudget budget) {
    return Integer.parseInt(
        client
            .updateItem(
                request ->
                    request
                        .tableName(table)
                        .key(key(phoneNumber))
                        .updateExpression(update)
                        .conditionExpression(condition)
                        .expressionAttributeValues(values)
                        .returnValues(ReturnValue.UPDATED_NEW)
                        .overrideConfiguration(o -> o.apiCallTimeout(budget.forWork())))
            .attributes()
            .get("pinAttempts")
            .n());
  }

  private static Map<String, AttributeValue> key(String phoneNumber) {
    return Map.of(Customer.KEY, AttributeValue.fromS(phoneNumber));
  }

  private static AttributeValue number(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }
}
