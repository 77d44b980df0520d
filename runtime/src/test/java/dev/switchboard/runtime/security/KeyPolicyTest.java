package dev.switchboard.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.runtime.TestEnvironments;
import org.junit.jupiter.api.Test;

/** Who may use the key of what an instance stores. */
class KeyPolicyTest {
  @Test
  void letsTheRoleOfAnInstancePutRecordsIntoStreamsAndNobodyElse() {
    JsonNode statements =
        new ObjectMapper()
            .valueToTree(new KeyPolicy(TestEnvironments.staging()).forOwner())
            .path("Statement");

    assertThat(statements).hasSize(2);
    assertThat(statements.at("/0/Principal/AWS").asText())
        .isEqualTo("arn:aws:iam::111122223333:root");
    JsonNode streams = statements.get(1);
    assertThat(streams.path("Action").toString()).isEqualTo("[\"kms:GenerateDataKey\"]");
    // Anybody, were it not for both conditions.
    assertThat(streams.at("/Principal/AWS").asText()).isEqualTo("*");
    assertThat(streams.at("/Condition/StringEquals/aws:PrincipalAccount").asText())
        .isEqualTo("111122223333");
    assertThat(streams.at("/Condition/ArnLike/aws:PrincipalArn").asText())
        .isEqualTo(
            "arn:aws:iam::111122223333:role/aws-service-role/connect.amazonaws.com"
                + "/AWSServiceRoleForAmazonConnect_*");
  }
}
