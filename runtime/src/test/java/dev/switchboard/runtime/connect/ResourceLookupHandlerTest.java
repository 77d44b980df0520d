package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** Resources that exist already are found by their names. */
class ResourceLookupHandlerTest extends HandlerTest {
  // A function that stays warm remembers what it listed.
  private static final String OTHER_INSTANCE = INSTANCE.replace("aaaa", "bbbb");

  ResourceLookupHandlerTest() {
    super("resource-lookup");
  }

  @Test
  void findsAQueueByItsNameOnAnyPage() throws Exception {
    connect.result(
        "/queues-summary/aaaa",
        "{\"QueueSummaryList\": [{\"Name\": \"Orders EU\", \"Arn\": \"arn:eu\"}],"
            + " \"NextToken\": \"t\"}");
    connect.result(
        "/queues-summary/aaaa?nextToken=t",
        "{\"QueueSummaryList\": [{\"Name\": \"Orders\", \"Arn\": \"arn:orders\"}]}");
    connect.failNext(1, 429, "TooManyRequestsException", THROTTLED);
    JsonNode answer = run(lookup(INSTANCE, "queue", "queue", "Orders"));
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(answer.path("PhysicalResourceId").asText()).isEqualTo("arn:orders");
    assertThat(answer.at("/Data/Arn").asText()).isEqualTo("arn:orders");
    assertThat(connect.calls())
        .containsExactly(
            "GET /queues-summary/aaaa",
            "GET /queues-summary/aaaa",
            "GET /queues-summary/aaaa?nextToken=t");
  }

  @Test
  void findsAnInstanceByItsAliasAndANumberByItself() throws Exception {
    connect.result(
        "/instance",
        "{\"InstanceSummaryList\": [{\"InstanceAlias\": \"acme\", \"Arn\": \"arn:acme\"}]}");
    ObjectNode instance = lookup(INSTANCE, "instance", "instance", "acme");
    ((ObjectNode) instance.get("ResourceProperties")).remove("InstanceArn");
    assertThat(run(instance).at("/Data/Arn").asText()).isEqualTo("arn:acme");

    connect.result(
        "/phone-number/list",
        "{\"ListPhoneNumbersSummaryList\": [{\"PhoneNumber\": \"+4930123\","
            + " \"PhoneNumberArn\": \"arn:number\"}]}");
    JsonNode number = run(lookup(INSTANCE, "phoneNumber", "phone number", "+4930123"));
    assertThat(number.at("/Data/Arn").asText()).isEqualTo("arn:number");
    assertThat(connect.calls())
        .containsExactly(
            "GET /instance", "POST /phone-number/list {\"TargetArn\":\"" + INSTANCE + "\"}");
  }

  @Test
  void saysWhatThereIsInsteadOfAName() throws Exception {
    connect.result(
        "/queues-summary/bbbb",
        "{\"QueueSummaryList\": [{\"Name\": \"Sales\", \"Arn\": \"arn:1\"},"
            + " {\"Name\": \"Orders\", \"Arn\": \"arn:3\"},"
            + " {\"Name\": \"Orders\", \"Arn\": \"arn:2\"}, {\"Arn\": \"arn:agent\"}]}");
    assertThat(run(lookup(OTHER_INSTANCE, "queue", "queue", "Order")).path("Reason").asText())
        .isEqualTo(
            "Error: instance "
                + OTHER_INSTANCE
                + " has no queue named \"Order\"; it has \"Orders\", \"Sales\"");
    assertThat(run(lookup(OTHER_INSTANCE, "queue", "queue", "Orders")).path("Reason").asText())
        .isEqualTo(
            "Error: instance "
                + OTHER_INSTANCE
                + " has 2 resources of kind queue named \"Orders\"; give the ARN of one of them:"
                + " arn:2, arn:3");
  }

  @Test
  void leavesWhatItFoundAloneWhenDeleted() throws Exception {
    ObjectNode event = lookup(INSTANCE, "queue", "queue", "Orders");
    event.put("RequestType", "Delete").put("PhysicalResourceId", "arn:orders");
    assertThat(run(event).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).isEmpty();
  }

  private ObjectNode lookup(String instance, String kind, String words, String name) {
    ObjectNode event = request("Create", "");
    event
        .putObject("ResourceProperties")
        .put("Kind", kind)
        .put("Words", words)
        .put("Name", name)
        .put("InstanceArn", instance);
    return event;
  }
}
