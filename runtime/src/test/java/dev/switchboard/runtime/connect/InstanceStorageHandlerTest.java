package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** An instance stores each kind of data in the place that it is told. */
class InstanceStorageHandlerTest extends HandlerTest {

  InstanceStorageHandlerTest() {
    super("instance-storage");
  }

  @Test
  void tellsTheInstanceWhereDataGoes() throws Exception {
    connect.result("/instance/aaaa/storage-config", "{\"AssociationId\": \"a1\"}");
    JsonNode answer = run(storageEvent("Create", "x"));
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
    JsonNode answer = run(storageEvent("Create", "x"));
    assertThat(answer.path("PhysicalResourceId").asText()).isEqualTo(storage("a1"));
    assertThat(connect.calls().get(1))
        .startsWith("POST /instance/aaaa/storage-config/a1?")
        .contains("resourceType=SCREEN_RECORDINGS");
  }

  @Test
  void takesAwayOnlyTheStorageThatItMade() throws Exception {
    associated("a1");
    JsonNode other = run(storageEvent("Delete", "a2"));
    assertThat(other.path("Status").asText()).isEqualTo("SUCCESS");
    assertThat(connect.calls()).hasSize(1);
    run(storageEvent("Delete", "a1"));
    assertThat(connect.calls().get(2))
        .startsWith("DELETE /instance/aaaa/storage-config/a1?")
        .contains("resourceType=SCREEN_RECORDINGS");
  }

  @Test
  void succeedsWhenTheInstanceWithTheStorageIsGone() throws Exception {
    connect.failNext(4, 404, "ResourceNotFoundException", "{\"Message\": \"no instance\"}");
    JsonNode answer = run(storageEvent("Delete", "a1"));
    assertThat(answer.path("Status").asText()).isEqualTo("SUCCESS");
  }

  @Test
  void saysWhyAnInstanceCantStoreThere() throws Exception {
    connect.failNext(1, 400, "InvalidRequestException", "{\"Message\": \"no such bucket\"}");
    JsonNode answer = run(storageEvent("Create", "x"));
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
}
