package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** A phone number leads to its flow while the stack is there. */
class PhoneNumberFlowHandlerTest extends HandlerTest {
  private static final String ASKED_FOR_FLOW =
      "POST /flow-associations-batch/aaaa {\"ResourceIds\":"
          + "[\"arn:aws:connect:eu-central-1:111122223333:phone-number/n1\"],"
          + "\"ResourceType\":\"VOICE_PHONE_NUMBER\"}";

  PhoneNumberFlowHandlerTest() {
    super("phone-number-flow");
  }

  @Test
  void leadsAPhoneNumberToAFlow() throws Exception {
    run(numberEvent("Create"));
    run(numberEvent("Delete"));
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
    JsonNode answer = run(numberEvent("Delete"));
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).containsExactly(ASKED_FOR_FLOW);

    connect.result(
        "/flow-associations-batch/aaaa",
        "{\"FlowAssociationSummaryList\": [{\"FlowId\": \"" + FLOW + "\"}]}");
    run(numberEvent("Delete"));
    assertThat(connect.calls()).contains("DELETE /phone-number/n1/contact-flow?instanceId=aaaa");
  }

  @Test
  void leadsAnExistingPhoneNumberBackToItsFormerFlow() throws Exception {
    leadsTo("old");
    ObjectNode create = numberEvent("Create");
    ((ObjectNode) create.get("ResourceProperties")).put("Existing", "true");
    String id = run(create).path("PhysicalResourceId").asText();
    ObjectNode update = numberEvent("Update").put("PhysicalResourceId", id);
    JsonNode updated = run(update);
    leadsTo("f1");
    run(numberEvent("Delete").put("PhysicalResourceId", id));
    assertThat(updated.path("PhysicalResourceId").asText()).isEqualTo(id);
    assertThat(connect.calls())
        .filteredOn(call -> !call.startsWith("POST /flow-associations-batch/aaaa"))
        .containsExactly(
            "PUT /phone-number/n1/contact-flow {\"InstanceId\":\"aaaa\",\"ContactFlowId\":\"f1\"}",
            "PUT /phone-number/n1/contact-flow {\"InstanceId\":\"aaaa\",\"ContactFlowId\":\"f1\"}",
            "PUT /phone-number/n1/contact-flow"
                + " {\"InstanceId\":\"aaaa\",\"ContactFlowId\":\"old\"}");
  }

  @Test
  void waitsForAPhoneNumberThatWasClaimedAMomentAgo() throws Exception {
    connect.failNext(
        2, 404, "ResourceNotFoundException", "{\"Message\": \"PhoneNumber not found\"}");
    connect.failNext(1, 409, "ResourceConflictException", "{\"Message\": \"being associated\"}");
    JsonNode answer = run(numberEvent("Create"));
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(4).containsOnly(connect.calls().get(0));
  }

  @Test
  void succeedsWhenThePhoneNumberIsGone() throws Exception {
    connect.failNext(
        5, 404, "ResourceNotFoundException", "{\"Message\": \"PhoneNumber not found\"}");
    JsonNode answer = run(numberEvent("Delete"));
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
  }

  @Test
  void failsWhenAPhoneNumberCantBeReleasedFromItsFlow() throws Exception {
    connect.failNext(
        2, 400, "InvalidParameterException", "{\"Message\": \"not of this instance\"}");
    JsonNode answer = run(numberEvent("Delete"));
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText())
        .isEqualTo("InvalidParameterException: not of this instance");
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

  private ObjectNode numberEvent(String requestType) {
    ObjectNode event = request(requestType, "arn:number/flow");
    event
        .putObject("ResourceProperties")
        .put("InstanceArn", INSTANCE)
        .put("FlowArn", FLOW)
        .put("PhoneNumberArn", "arn:aws:connect:eu-central-1:111122223333:phone-number/n1");
    return event;
  }
}
