package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** Hours have the parents, and email addresses the aliases, that they should have. */
class ResourceLinksHandlerTest extends HandlerTest {

  ResourceLinksHandlerTest() {
    super("resource-links");
  }

  @Test
  void associatesHoursWithTheirParents() throws Exception {
    run(linkEvent("Create", "operating-hours/shop", "eu", "all"));
    ObjectNode update = linkEvent("Update", "operating-hours/shop", "all", "us");
    update.set(
        "OldResourceProperties",
        linkEvent("Update", "operating-hours/shop", "eu", "all").get("ResourceProperties"));
    JsonNode answer = run(update);
    String hours = "POST /hours-of-operations/aaaa/shop/";
    assertThat(connect.calls())
        .containsExactly(
            hours + associate("eu"),
            hours + associate("all"),
            hours + "disassociate-hours {\"ParentHoursOfOperationIds\":[\"eu\"]}",
            hours + associate("us"));
    assertThat(answer.path("PhysicalResourceId").asText())
        .isEqualTo(INSTANCE + "/operating-hours/shop/links");
  }

  private static String associate(String parent) {
    return "associate-hours {\"ParentHoursOfOperationConfigs\":[{\"HoursOfOperationId\":\""
        + parent
        + "\"}]}";
  }

  @Test
  void associatesAnEmailAddressWithItsAlias() throws Exception {
    connect.failNext(1, 429, "TooManyRequestsException", THROTTLED);
    run(linkEvent("Create", "email-address/help", "service"));
    connect.failNext(
        4, 404, "ResourceNotFoundException", "{\"Message\": \"Email address not found\"}");
    JsonNode gone = run(linkEvent("Delete", "email-address/help", "service"));
    assertThat(gone.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls())
        .element(1)
        .asString()
        .startsWith("POST /email-addresses/aaaa/help/associate-alias")
        .contains("\"AliasConfiguration\":{\"EmailAddressId\":\"service\"}");
    assertThat(connect.calls())
        .element(2)
        .asString()
        .startsWith("POST /email-addresses/aaaa/help/disassociate-alias");
  }

  @Test
  void saysWhichHoursAreNotThere() throws Exception {
    connect.failNext(
        4, 404, "ResourceNotFoundException", "{\"Message\": \"Hours eu not found\"}");
    JsonNode answer = run(linkEvent("Create", "operating-hours/shop", "eu"));
    assertThat(answer.path("Status").asText()).isEqualTo("FAILED");
    assertThat(answer.path("Reason").asText())
        .isEqualTo("ResourceNotFoundException: Hours eu not found");
  }

  private ObjectNode linkEvent(String requestType, String resource, String... linked) {
    ObjectNode event = request(requestType, INSTANCE + "/" + resource + "/links");
    ObjectNode properties = event.putObject("ResourceProperties");
    properties.put("ResourceArn", INSTANCE + "/" + resource);
    String kind = resource.substring(0, resource.indexOf('/') + 1);
    for (String other : linked) {
      properties.withArray("LinkedArns").add(INSTANCE + "/" + kind + other);
    }
    return event;
  }
}
