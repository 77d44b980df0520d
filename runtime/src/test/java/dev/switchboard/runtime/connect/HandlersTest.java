package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The custom resources' functions with the real AWS SDK, run by Node.js against a server that plays
 * Amazon Connect.
 */
class HandlersTest {
  private static final String INSTANCE = "arn:aws:connect:eu-central-1:111122223333:instance/aaaa";
  // A function that stays warm remembers what it listed.
  private static final String OTHER_INSTANCE = INSTANCE.replace("aaaa", "bbbb");
  private static final String ASKED_FOR_FLOW =
      "POST /flow-associations-batch/aaaa {\"ResourceIds\":"
          + "[\"arn:aws:connect:eu-central-1:111122223333:phone-number/n1\"],"
          + "\"ResourceType\":\"VOICE_PHONE_NUMBER\"}";
  private static final String FLOW = INSTANCE + "/contact-flow/f1";
  private static final int FIVE_MINUTES = 300_000;
  private static final String THROTTLED = "{\"Message\": \"Too Many Requests\"}";
  private static final String INVALID =
      "{\"message\": \"The flow is not valid\", \"problems\": [{\"message\": \"Invalid Action"
          + " property value. Path: Actions[0].Parameters.QueueId\"}, {\"message\": \"Missing Next."
          + " Path: Actions[1]\"}]}";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static ConnectApi connect;
  private static HandlerProcess handlers;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    connect = new ConnectApi();
    handlers = HandlerProcess.start(connect.url());
  }

  @AfterAll
  static void stop() {
    if (handlers != null) {
      handlers.close();
    }
    connect.close();
  }

  @BeforeEach
  void forget() {
    connect.reset();
    connect.object("assets", "abc.json", "{\"q\":\"${queue:Orders}\",\"x\":\"$.External.tier\"}");
  }

  @Test
  void setsTheContentOfAFlow() throws Exception {
    JsonNode answer = content("Create", FLOW);
    assertThat(connect.calls())
        .containsExactly(
            "POST /contact-flows/aaaa/f1/content"
                + " {\"Content\":\"{\\\"q\\\":\\\"arn:orders\\\",\\\"x\\\":\\\"$.External.tier\\\"}\"}");
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(answer.path("PhysicalResourceId").asText()).isEqualTo(FLOW + "/content");
    assertThat(answer.path("LogicalResourceId").asText()).isEqualTo("MainContent");
  }

  @Test
  void setsTheContentAndSettingsOfAModule() throws Exception {
    ObjectNode event = event("Update", INSTANCE + "/flow-module/m1");
    ((ObjectNode) event.get("ResourceProperties")).put("Settings", "{}");
    run("flow-content", event, FIVE_MINUTES);
    assertThat(connect.calls())
        .singleElement()
        .asString()
        .startsWith("POST /contact-flow-modules/aaaa/m1/content {\"Content\":")
        .endsWith(",\"Settings\":\"{}\"}");
  }

  @Test
  void setsContentOfAnySize() throws Exception {
    String text = "Thank you for calling. ".repeat(40_000);
    connect.object("assets", "abc.json", "{\"text\":\"" + text + "\"}");
    assertThat(content("Create", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).singleElement().asString().contains(text);
  }

  @Test
  void saysWhichContentIsMissing() throws Exception {
    connect.reset();
    assertThat(content("Create", FLOW).path("Reason").asText()).startsWith("NoSuchKey: ");
    assertThat(connect.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Create", "Update"})
  void givesTheSameAnswerWhenAskedAgain(String requestType) throws Exception {
    JsonNode first = content(requestType, FLOW);
    JsonNode second = content(requestType, FLOW);
    assertThat(second).isEqualTo(first);
    assertThat(connect.calls()).hasSize(2).containsOnly(connect.calls().get(0));
  }

  @Test
  void triesAgainWhenConnectIsBusy() throws Exception {
    // The SDK itself tries three times; deployments of many flows wait longer than that.
    connect.failNext(7, 429, "TooManyRequestsException", THROTTLED);
    connect.failNext(
        1, 409, "ResourceConflictException", "{\"Message\": \"A resource has been modified\"}");
    connect.failNext(
        4, 500, "InternalServiceException", "{\"Message\": \"Request processing failed\"}");
    assertThat(content("Update", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(13);
  }

  @Test
  void triesAgainWhileAFlowIsNotThereYet() throws Exception {
    connect.failNext(
        2, 404, "ResourceNotFoundException", "{\"Message\": \"ContactFlow not found\"}");
    assertThat(content("Create", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(3);
  }

  @Test
  void triesAgainWhileWhatAFlowRefersToIsNotThereYet() throws Exception {
    connect.failNext(3, 400, "InvalidContactFlowException", INVALID);
    assertThat(content("Create", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(4);
  }

  @Test
  void givesUpBeforeItsTimeIsUp() throws Exception {
    connect.failNext(3, 429, "TooManyRequestsException", THROTTLED);
    JsonNode answer = run("flow-content", event("Update", FLOW), 9_000);
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText())
        .isEqualTo("TooManyRequestsException: Too Many Requests");
    assertThat(connect.calls()).as("the SDK's three attempts and no more").hasSize(3);
  }

  @Test
  void givesUpOnAFlowThatIsGone() throws Exception {
    connect.failNext(
        4, 404, "ResourceNotFoundException", "{\"Message\": \"ContactFlow not found\"}");
    assertThat(content("Update", FLOW).path("Reason").asText())
        .isEqualTo("ResourceNotFoundException: ContactFlow not found");
    assertThat(connect.calls()).hasSize(4);
  }

  @Test
  void failsAtOnceWhenItMayNot() throws Exception {
    connect.failNext(1, 403, "AccessDeniedException", "{\"Message\": \"not authorized\"}");
    assertThat(content("Update", FLOW).path("Reason").asText())
        .isEqualTo("AccessDeniedException: not authorized");
    assertThat(connect.calls()).hasSize(1);
  }

  @Test
  void saysWhatIsWrongWithTheContent() throws Exception {
    connect.failNext(4, 400, "InvalidContactFlowException", INVALID);
    JsonNode answer = content("Create", FLOW);
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText())
        .isEqualTo(
            "InvalidContactFlowException: The flow is not valid; Invalid Action property value."
                + " Path: Actions[0].Parameters.QueueId; Missing Next. Path: Actions[1]");
    // A reference that was created a moment ago is invalid for a while, so it was tried more than
    // once.
    assertThat(connect.calls()).hasSize(4);
    assertThat(answer.path("PhysicalResourceId").asText()).isEqualTo("log-stream");
  }

  @Test
  void saysWhatIsWrongInAnAnswerThatCloudFormationTakes() throws Exception {
    String problem = "{\"message\": \"Ungültiger Wert für „Queue“\"}";
    String problems = String.join(",", Collections.nCopies(500, problem));
    connect.failNext(
        4,
        400,
        "InvalidContactFlowException",
        "{\"message\": \"not valid\", \"problems\": [" + problems + "]}");
    assertThat(content("Create", FLOW).path("Reason").asText())
        .startsWith("InvalidContactFlowException: not valid; Ungültiger Wert")
        .doesNotContain("\uFFFD");
    assertThat(connect.answer().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(4_096);
  }

  @Test
  void answersAgainWhenTheAnswerIsNotTaken() throws Exception {
    connect.refuseAnswers(3);
    assertThat(content("Update", FLOW).path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.answers()).isEqualTo(4);
    assertThat(connect.calls()).as("the work is done once").hasSize(1);
  }

  @Test
  void neverPublishesAPlaceholder() throws Exception {
    connect.object("assets", "abc.json", "{\"q\":\"${queue:Sales}\"}");
    JsonNode answer = content("Update", FLOW);
    assertThat(answer.path("Reason").asText())
        .isEqualTo("Error: the content refers to ${queue:Sales}, which the stack does not resolve");
    assertThat(connect.calls()).isEmpty();
  }

  @Test
  void leavesAFlowAloneWhenDeleted() throws Exception {
    JsonNode answer = content("Delete", FLOW);
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).isEmpty();
  }

  @Test
  void associatesQuickConnectsAndRemovesThoseThatWent() throws Exception {
    ObjectNode event = queueEvent("Update", "q1", "q2");
    event.set("OldResourceProperties", queueEvent("Update", "q2", "q3").get("ResourceProperties"));
    JsonNode answer = run("queue-quick-connects", event, FIVE_MINUTES);
    assertThat(connect.calls())
        .containsExactly(
            "POST /queues/aaaa/orders/associate-quick-connects"
                + " {\"QuickConnectIds\":[\"q1\",\"q2\"]}",
            "POST /queues/aaaa/orders/disassociate-quick-connects {\"QuickConnectIds\":[\"q3\"]}");
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
  }

  @Test
  void associatesManyQuickConnectsInBatches() throws Exception {
    String[] many = IntStream.range(0, 120).mapToObj(i -> "q" + i).toArray(String[]::new);
    JsonNode answer = run("queue-quick-connects", queueEvent("Create", many), FIVE_MINUTES);
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(3);
    assertThat(connect.calls().get(2)).contains("\"q100\"", "\"q119\"").doesNotContain("\"q99\"");
  }

  @Test
  void associatesAgainWhenAskedAgain() throws Exception {
    JsonNode first = run("queue-quick-connects", queueEvent("Create", "q1"), FIVE_MINUTES);
    connect.failNext(1, 429, "TooManyRequestsException", THROTTLED);
    JsonNode second = run("queue-quick-connects", queueEvent("Create", "q1"), FIVE_MINUTES);
    assertThat(second).isEqualTo(first);
    assertThat(connect.calls()).hasSize(3).containsOnly(connect.calls().get(0));
  }

  @Test
  void saysWhichQuickConnectIsNotThere() throws Exception {
    connect.failNext(
        4, 404, "ResourceNotFoundException", "{\"Message\": \"Quick connect q1 not found\"}");
    JsonNode answer = run("queue-quick-connects", queueEvent("Create", "q1"), FIVE_MINUTES);
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText())
        .isEqualTo("ResourceNotFoundException: Quick connect q1 not found");
  }

  @Test
  void succeedsWhenTheQueueIsGone() throws Exception {
    connect.failNext(4, 404, "ResourceNotFoundException", "{\"Message\": \"Queue not found\"}");
    JsonNode answer = run("queue-quick-connects", queueEvent("Delete", "q1"), FIVE_MINUTES);
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
  }

  @Test
  void leadsAPhoneNumberToAFlow() throws Exception {
    run("phone-number-flow", numberEvent("Create"), FIVE_MINUTES);
    run("phone-number-flow", numberEvent("Delete"), FIVE_MINUTES);
    assertThat(connect.calls())
        .containsExactly(
            "PUT /phone-number/n1/contact-flow {\"InstanceId\":\"aaaa\",\"ContactFlowId\":\"f1\"}",
            ASKED_FOR_FLOW,
            "DELETE /phone-number/n1/contact-flow?instanceId=aaaa");
  }

  /** Another stack, deployed before, leads it to another flow in the same deployment. */
  @Test
  void leavesAPhoneNumberThatLeadsElsewhereByNow() throws Exception {
    connect.result(
        "/flow-associations-batch/aaaa",
        "{\"FlowAssociationSummaryList\": [{\"FlowId\": \"" + INSTANCE + "/contact-flow/f2\"}]}");
    JsonNode answer = run("phone-number-flow", numberEvent("Delete"), FIVE_MINUTES);
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).containsExactly(ASKED_FOR_FLOW);

    connect.result(
        "/flow-associations-batch/aaaa",
        "{\"FlowAssociationSummaryList\": [{\"FlowId\": \"" + FLOW + "\"}]}");
    run("phone-number-flow", numberEvent("Delete"), FIVE_MINUTES);
    assertThat(connect.calls()).contains("DELETE /phone-number/n1/contact-flow?instanceId=aaaa");
  }

  @Test
  void leadsAnExistingPhoneNumberBackToItsFormerFlow() throws Exception {
    leadsTo("old");
    ObjectNode create = numberEvent("Create");
    ((ObjectNode) create.get("ResourceProperties")).put("Existing", "true");
    String id = run("phone-number-flow", create, FIVE_MINUTES).path("PhysicalResourceId").asText();
    ObjectNode update = numberEvent("Update").put("PhysicalResourceId", id);
    JsonNode updated = run("phone-number-flow", update, FIVE_MINUTES);
    leadsTo("f1");
    run("phone-number-flow", numberEvent("Delete").put("PhysicalResourceId", id), FIVE_MINUTES);
    assertThat(updated.path("PhysicalResourceId").asText()).isEqualTo(id);
    assertThat(connect.calls())
        .filteredOn(call -> !call.startsWith("POST /flow-associations-batch/aaaa"))
        .containsExactly(
            "PUT /phone-number/n1/contact-flow {\"InstanceId\":\"aaaa\",\"ContactFlowId\":\"f1\"}",
            "PUT /phone-number/n1/contact-flow {\"InstanceId\":\"aaaa\",\"ContactFlowId\":\"f1\"}",
            "PUT /phone-number/n1/contact-flow {\"InstanceId\":\"aaaa\",\"ContactFlowId\":\"old\"}");
  }

  private static void leadsTo(String flow) {
    connect.result(
        "/flow-associations-batch/aaaa",
        "{\"FlowAssociationSummaryList\": [{\"FlowId\": \""
            + INSTANCE
            + "/contact-flow/"
            + flow
            + "\"}]}");
  }

  @Test
  void waitsForAPhoneNumberThatWasClaimedAMomentAgo() throws Exception {
    connect.failNext(
        2, 404, "ResourceNotFoundException", "{\"Message\": \"PhoneNumber not found\"}");
    connect.failNext(1, 409, "ResourceConflictException", "{\"Message\": \"being associated\"}");
    JsonNode answer = run("phone-number-flow", numberEvent("Create"), FIVE_MINUTES);
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(4).containsOnly(connect.calls().get(0));
  }

  @Test
  void succeedsWhenThePhoneNumberIsGone() throws Exception {
    connect.failNext(
        5, 404, "ResourceNotFoundException", "{\"Message\": \"PhoneNumber not found\"}");
    JsonNode answer = run("phone-number-flow", numberEvent("Delete"), FIVE_MINUTES);
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
  }

  @Test
  void failsWhenAPhoneNumberCantBeReleasedFromItsFlow() throws Exception {
    connect.failNext(
        2, 400, "InvalidParameterException", "{\"Message\": \"not of this instance\"}");
    JsonNode answer = run("phone-number-flow", numberEvent("Delete"), FIVE_MINUTES);
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText())
        .isEqualTo("InvalidParameterException: not of this instance");
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
    JsonNode answer =
        run("resource-lookup", lookup(INSTANCE, "queue", "queue", "Orders"), FIVE_MINUTES);
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
    assertThat(run("resource-lookup", instance, FIVE_MINUTES).at("/Data/Arn").asText())
        .isEqualTo("arn:acme");

    connect.result(
        "/phone-number/list",
        "{\"ListPhoneNumbersSummaryList\": [{\"PhoneNumber\": \"+4930123\","
            + " \"PhoneNumberArn\": \"arn:number\"}]}");
    JsonNode number =
        run(
            "resource-lookup",
            lookup(INSTANCE, "phoneNumber", "phone number", "+4930123"),
            FIVE_MINUTES);
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
    assertThat(
            run("resource-lookup", lookup(OTHER_INSTANCE, "queue", "queue", "Order"), FIVE_MINUTES)
                .path("Reason")
                .asText())
        .isEqualTo(
            "Error: instance "
                + OTHER_INSTANCE
                + " has no queue named \"Order\"; it has \"Orders\", \"Sales\"");
    assertThat(
            run("resource-lookup", lookup(OTHER_INSTANCE, "queue", "queue", "Orders"), FIVE_MINUTES)
                .path("Reason")
                .asText())
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
    assertThat(run("resource-lookup", event, FIVE_MINUTES).path("Status").asText())
        .isEqualTo("SUCCESS");
    assertThat(connect.calls()).isEmpty();
  }

  @Test
  void tellsTheInstanceWhereDataGoes() throws Exception {
    connect.result("/instance/aaaa/storage-config", "{\"AssociationId\": \"a1\"}");
    JsonNode answer = run("instance-storage", storageEvent("Create", "x"), FIVE_MINUTES);
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(answer.path("PhysicalResourceId").asText()).isEqualTo(storage("a1"));
    assertThat(connect.calls()).hasSize(2);
    assertThat(connect.calls().get(0))
        .isEqualTo("GET /instance/aaaa/storage-configs?resourceType=SCREEN_RECORDINGS");
    assertThat(connect.calls().get(1))
        .startsWith("PUT /instance/aaaa/storage-config {")
        .contains("\"ResourceType\":\"SCREEN_RECORDINGS\"")
        .contains("\"StorageType\":\"S3\"")
        .contains("\"BucketName\":\"files\"")
        .doesNotContain("Kinesis");
  }

  @Test
  void changesWhereDataGoesRatherThanAddASecondPlace() throws Exception {
    associated("a1");
    JsonNode answer = run("instance-storage", storageEvent("Create", "x"), FIVE_MINUTES);
    assertThat(answer.path("PhysicalResourceId").asText()).isEqualTo(storage("a1"));
    assertThat(connect.calls().get(1))
        .startsWith("POST /instance/aaaa/storage-config/a1?")
        .contains("resourceType=SCREEN_RECORDINGS");
  }

  @Test
  void takesAwayOnlyTheStorageThatItMade() throws Exception {
    associated("a1");
    JsonNode other = run("instance-storage", storageEvent("Delete", "a2"), FIVE_MINUTES);
    assertThat(other.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(1);
    run("instance-storage", storageEvent("Delete", "a1"), FIVE_MINUTES);
    assertThat(connect.calls().get(2))
        .startsWith("DELETE /instance/aaaa/storage-config/a1?")
        .contains("resourceType=SCREEN_RECORDINGS");
  }

  @Test
  void succeedsWhenTheInstanceWithTheStorageIsGone() throws Exception {
    connect.failNext(4, 404, "ResourceNotFoundException", "{\"Message\": \"no instance\"}");
    JsonNode answer = run("instance-storage", storageEvent("Delete", "a1"), FIVE_MINUTES);
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
  }

  @Test
  void saysWhyAnInstanceCantStoreThere() throws Exception {
    connect.failNext(1, 400, "InvalidRequestException", "{\"Message\": \"no such bucket\"}");
    JsonNode answer = run("instance-storage", storageEvent("Create", "x"), FIVE_MINUTES);
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText()).isEqualTo("InvalidRequestException: no such bucket");
  }

  private void associated(String association) {
    connect.result(
        "/instance/aaaa/storage-configs?resourceType=SCREEN_RECORDINGS",
        "{\"StorageConfigs\": [{\"AssociationId\": \"" + association + "\"}]}");
  }

  private static String storage(String association) {
    return INSTANCE + "/storage/SCREEN_RECORDINGS/" + association;
  }

  private ObjectNode storageEvent(String requestType, String association) {
    ObjectNode event = request(requestType, storage(association));
    ObjectNode properties = event.putObject("ResourceProperties");
    properties
        .put("InstanceArn", INSTANCE)
        .put("ResourceType", "SCREEN_RECORDINGS")
        .put("StorageType", "S3");
    properties.putObject("S3Config").put("BucketName", "files").put("BucketPrefix", "screens");
    return event;
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

  private JsonNode content(String requestType, String flow) throws Exception {
    return run("flow-content", event(requestType, flow), FIVE_MINUTES);
  }

  private ObjectNode event(String requestType, String flow) {
    ObjectNode event = request(requestType, flow + "/content");
    ObjectNode properties = event.putObject("ResourceProperties");
    properties.put("FlowArn", flow).put("Bucket", "assets").put("Key", "abc.json");
    properties.putObject("References").put("queue:Orders", "arn:orders");
    return event;
  }

  private ObjectNode queueEvent(String requestType, String... quickConnects) {
    ObjectNode event = request(requestType, INSTANCE + "/queue/orders/quick-connects");
    ObjectNode properties = event.putObject("ResourceProperties");
    properties.put("QueueArn", INSTANCE + "/queue/orders");
    for (String quickConnect : quickConnects) {
      properties
          .withArray("QuickConnectArns")
          .add(INSTANCE + "/transfer-destination/" + quickConnect);
    }
    return event;
  }

  private ObjectNode numberEvent(String requestType) {
    ObjectNode event = request(requestType, "arn:number/flow");
    event
        .putObject("ResourceProperties")
        .put("InstanceArn", INSTANCE)
        .put("FlowArn", FLOW)
        .put("PhoneNumberArn", "arn:aws:connect:eu-central-1:111122223333:phone-number/n1");
    return event;
  }

  private ObjectNode request(String requestType, String physicalId) {
    ObjectNode event =
        JSON.createObjectNode()
            .put("RequestType", requestType)
            .put("ResponseURL", connect.url() + ConnectApi.ANSWER)
            .put("StackId", "stack")
            .put("RequestId", "request")
            .put("LogicalResourceId", "MainContent");
    if (!requestType.equals("Create")) {
      event.put("PhysicalResourceId", physicalId);
    }
    return event;
  }

  private JsonNode run(String module, ObjectNode event, int remainingMs) throws Exception {
    handlers.invoke(module, event, remainingMs);
    return JSON.readTree(connect.answer());
  }
}
