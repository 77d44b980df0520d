package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and buckets, plain and with everything that an environment may ask for. */
class StorageTest {
  @TempDir Path folder;

  @Test
  void keepsThemPrivateWhateverTheEnvironmentSays() throws Exception {
    CloudAssembly assembly =
        synthesize("\"backupAndRecovery\": {\"s3Versioning\": false}", "\"retainData\": false");

    assertThat(assembly.stacks()).containsExactly("acme-AccessLogs", "acme-Storage");
    JsonNode bucket = assembly.resources("acme-Storage").path("Recordings");
    assertThat(bucket.at("/Properties/PublicAccessBlockConfiguration").toString())
        .isEqualTo(
            "{\"BlockPublicAcls\":true,\"BlockPublicPolicy\":true,\"IgnorePublicAcls\":true,"
                + "\"RestrictPublicBuckets\":true}");
    assertThat(bucket.at("/Properties/BucketEncryption").toString()).contains("AES256");
    assertThat(bucket.at("/Properties/VersioningConfiguration").isMissingNode()).isTrue();
    assertThat(bucket.path("DeletionPolicy").asText()).isEqualTo("Delete");
    assertThat(assembly.resources("acme-Storage").path("RecordingsPolicy").toString())
        .contains("aws:SecureTransport");
    JsonNode table = assembly.resources("acme-Storage").path("Customers").path("Properties");
    assertThat(table.path("BillingMode").asText()).isEqualTo("PAY_PER_REQUEST");
    assertThat(table.path("Replicas")).hasSize(1);
    assertThat(table.at("/Replicas/0/Tags").toString())
        .contains("{\"Key\":\"backup\",\"Value\":\"true\"}");
    assertThat(table.at("/SSESpecification/SSEType").asText()).isEqualTo("KMS");
  }

  @Test
  void encryptsCopiesAndScales() throws Exception {
    CloudAssembly assembly =
        synthesize(
            """
            "amazonConnect": {"encryption": {"enabled": true}},
            "security": {"enableEncryption": true},
            "dynamicConfiguration": {"capacity": {"mode": "provisioned", "minUnits": 5, "maxUnits": 50}},
            "backupAndRecovery": {"crossRegionReplication":
              {"enabled": true, "destinationRegion": "us-west-2"}},
            "multiRegion": {"enabled": true, "secondaryRegion": "us-west-2"}
            """,
            "\"enableTerminationProtection\": true");

    assertThat(assembly.stacks())
        .containsExactly(
            "acme-AccessLogs",
            "acme-AccessLogs-us-west-2",
            "acme-Recovery-us-west-2",
            "acme-Security",
            "acme-Security-us-west-2",
            "acme-Storage",
            "acme-Storage-us-west-2");
    JsonNode bucket = assembly.resources("acme-Storage").path("Recordings").path("Properties");
    assertThat(bucket.at("/VersioningConfiguration/Status").asText()).isEqualTo("Enabled");
    JsonNode rule = bucket.at("/ReplicationConfiguration/Rules/0");
    assertThat(rule.at("/Status").asText()).isEqualTo("Enabled");
    assertThat(rule.at("/DeleteMarkerReplication/Status").asText()).isEqualTo("Disabled");
    assertThat(rule.at("/SourceSelectionCriteria/SseKmsEncryptedObjects/Status").asText())
        .isEqualTo("Enabled");
    assertThat(rule.at("/Destination/Bucket/Fn::GetStackOutput").toString())
        .contains("acme-Recovery")
        .contains("us-west-2");
    assertThat(rule.at("/Destination/EncryptionConfiguration/ReplicaKmsKeyID").toString())
        .contains("acme-Security")
        .contains("us-west-2");
    JsonNode copy =
        assembly.resources("acme-Recovery-us-west-2").path("Recordings").path("Properties");
    assertThat(copy.at("/VersioningConfiguration/Status").asText()).isEqualTo("Enabled");
    assertThat(copy.toString()).contains("\"ExpirationInDays\":30");

    JsonNode table = assembly.resources("acme-Storage").path("Customers").path("Properties");
    assertThat(table.at("/WriteProvisionedThroughputSettings").toString())
        .contains("\"MinCapacity\":5")
        .contains("\"MaxCapacity\":50");
    assertThat(table.at("/StreamSpecification/StreamViewType").asText())
        .isEqualTo("NEW_AND_OLD_IMAGES");
    assertThat(table.path("Replicas")).hasSize(2);
    assertThat(table.at("/Replicas/1/Region").asText()).isEqualTo("us-west-2");
    assertThat(table.at("/Replicas/1/SSESpecification/KMSMasterKeyId").toString())
        .contains("us-west-2");
    // The table there is this one's replica.
    assertThat(assembly.resources("acme-Storage-us-west-2").has("Customers")).isFalse();
    assertThat(assembly.resources("acme-Storage-us-west-2").has("Recordings")).isTrue();
    assertThat(table.at("/Replicas/0/DeletionProtectionEnabled").asBoolean()).isTrue();
  }

  @Test
  void movesANameWhenItsEndpointDoesNotAnswer() throws Exception {
    JsonNode resources = synthesize("", "").resources("acme-Storage");

    assertThat(resources.at("/SiteHealth/Properties/HealthCheckConfig").toString())
        .isEqualTo(
            "{\"FailureThreshold\":3,\"FullyQualifiedDomainName\":\"east.acme.example\","
                + "\"Port\":443,\"RequestInterval\":30,\"ResourcePath\":\"/health\","
                + "\"Type\":\"HTTPS\"}");
    assertThat(resources.at("/SitePrimary/Properties/Failover").asText()).isEqualTo("PRIMARY");
    assertThat(resources.at("/SitePrimary/Properties/HealthCheckId/Ref").asText())
        .isEqualTo("SiteHealth");
    assertThat(resources.at("/SiteSecondary/Properties/Failover").asText()).isEqualTo("SECONDARY");
    assertThat(resources.at("/SiteSecondary/Properties/ResourceRecords/0").asText())
        .isEqualTo("west.acme.example");
  }

  private CloudAssembly synthesize(String groups, String deployment) throws Exception {
    Path output = folder.resolve("cdk.out");
    Summary summary =
        new Synthesis(
                ConfiguredCenter.environment(folder, deployment, groups),
                new RegistryClassLoader(StorageRegistry.class))
            .run(output);
    assertThat(summary.findings()).isEmpty();
    CloudAssembly assembly = new CloudAssembly(output);
    assertThat(assembly.problems()).isEmpty();
    return assembly;
  }
}
