package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The stacks around a contact center, but for its monitoring: what they hold, and that what is off
 * leaves nothing.
 */
class SupportingStacksTest {
  private static final String OFF =
      """
      "monitoring": {"cloudWatch": {"enabled": false}, "alarms": {"enabled": false}},
      "backupAndRecovery": {"dynamoDbBackup": {"enabled": false}, "s3Versioning": false}
      """;

  @TempDir Path folder;

  @Test
  void leaveNothingWhereAllIsOff() throws Exception {
    CloudAssembly assembly = WatchedCenter.synthesize(folder, OFF);

    assertThat(assembly.stacks())
        .containsExactly(
            "acme-Agents",
            "acme-Flows",
            "acme-Instance",
            "acme-Lambdas",
            "acme-Queues",
            "acme-Users");
    assertThat(types(assembly, "acme-Lambdas"))
        .containsExactly(
            "AWS::Connect::IntegrationAssociation",
            "AWS::IAM::Role",
            "AWS::Lambda::Alias",
            "AWS::Lambda::Function",
            "AWS::Lambda::Permission",
            "AWS::Lambda::Version",
            "AWS::Logs::LogGroup");
  }

  @Test
  void runFunctionsInTheirNetwork() throws Exception {
    CloudAssembly assembly =
        WatchedCenter.synthesize(
            folder,
            OFF
                + """
                , "network": {"enabled": true, "cidr": "10.40.0.0/16", "maxAzs": 3, "natGateways": 2},
                "logging": {"logLevel": {"default": "DEBUG", "amazonConnect": "WARN", "system": "ERROR"},
                  "cloudWatch": {"retentionInDays": 5}},
                "security": {"enableEncryption": true},
                "lambda": {"Lookup": {"reservedConcurrency": 20, "provisionedConcurrency": 3}}
                """);

    JsonNode network = assembly.resources("acme-Network");
    assertThat(count(network, "AWS::EC2::Subnet")).isEqualTo(6);
    assertThat(count(network, "AWS::EC2::NatGateway")).isEqualTo(2);
    assertThat(network.at("/PublicSubnet1/Properties/CidrBlock").asText())
        .isEqualTo("10.40.0.0/24");
    assertThat(network.at("/PrivateSubnet3/Properties/CidrBlock").asText())
        .isEqualTo("10.40.5.0/24");
    assertThat(network.at("/DynamodbEndpoint/Properties/VpcEndpointType").asText())
        .isEqualTo("Gateway");
    assertThat(network.at("/SecretsmanagerEndpoint/Properties/VpcEndpointType").asText())
        .isEqualTo("Interface");
    assertThat(network.at("/Functions/Properties/SecurityGroupEgress").toString())
        .contains("\"FromPort\":443")
        .contains("\"ToPort\":443")
        .doesNotContain("-1");

    JsonNode lambdas = assembly.resources("acme-Lambdas");
    JsonNode function = lambdas.path("Lookup").path("Properties");
    assertThat(function.at("/VpcConfig/SubnetIds")).hasSize(3);
    assertThat(function.at("/VpcConfig/SecurityGroupIds")).hasSize(1);
    assertThat(function.at("/KmsKeyArn").toString()).contains("acme-Security");
    assertThat(function.at("/ReservedConcurrentExecutions").asInt()).isEqualTo(20);
    assertThat(function.at("/LoggingConfig/ApplicationLogLevel").asText()).isEqualTo("DEBUG");
    assertThat(function.at("/LoggingConfig/SystemLogLevel").asText()).isEqualTo("WARN");
    assertThat(function.at("/Environment/Variables/LOG_LEVEL").asText()).isEqualTo("DEBUG");
    assertThat(
            lambdas
                .at("/LookupAlias/Properties/ProvisionedConcurrencyConfig")
                .path("ProvisionedConcurrentExecutions")
                .asInt())
        .isEqualTo(3);
    assertThat(lambdas.at("/LookupAssociation/Properties/IntegrationArn/Ref").asText())
        .isEqualTo("LookupAlias");
    assertThat(lambdas.at("/LookupLogs/Properties/LogGroupName").asText())
        .isEqualTo("/aws/lambda/acme-lookup");
    assertThat(lambdas.at("/LookupLogs/Properties/KmsKeyId").toString()).contains("acme-Security");
    assertThat(lambdas.at("/LookupRole/Properties/ManagedPolicyArns").isMissingNode()).isTrue();
    assertThat(
            assembly
                .resources("acme-Flows")
                .at("/PhoneNumberFlowHandler/Properties/LoggingConfig/ApplicationLogLevel")
                .asText())
        .isEqualTo("WARN");

    JsonNode instance = assembly.resources("acme-Instance");
    assertThat(instance.at("/AcmeFlowLogs/Properties/LogGroupName").asText())
        .isEqualTo("/aws/connect/acme-shop");
    assertThat(instance.at("/AcmeFlowLogs/Properties/RetentionInDays").asInt()).isEqualTo(5);
    assertThat(instance.at("/Acme/DependsOn").toString()).contains("AcmeFlowLogs");

    JsonNode key = assembly.resources("acme-Security").path("DataKey");
    assertThat(key.at("/Properties/EnableKeyRotation").asBoolean()).isTrue();
    assertThat(key.path("DeletionPolicy").asText()).isEqualTo("Retain");
    assertThat(key.at("/Properties/KeyPolicy").toString())
        .contains("kms:EncryptionContext:aws:logs:arn")
        .contains("cloudwatch.amazonaws.com")
        .doesNotContain("cloudtrail");
  }

  @Test
  void backUpArchiveAndRecord() throws Exception {
    CloudAssembly assembly =
        WatchedCenter.synthesize(
            folder,
            """
            "monitoring": {"cloudWatch": {"enabled": false}},
            "logging": {"s3": {"enabled": true, "prefix": "flows/"}},
            "security": {"enableEncryption": true, "kmsKeyId": "alias/acme", "cloudTrail": {"enabled": true}},
            "backupAndRecovery": {
              "dynamoDbBackup": {"enabled": true},
              "crossRegionReplication": {"enabled": true, "destinationRegion": "us-west-2"}}
            """);

    JsonNode backup = assembly.resources("acme-Backup");
    JsonNode rules = backup.at("/Plan/Properties/BackupPlan/BackupPlanRule");
    assertThat(rules).hasSize(3);
    for (JsonNode rule : rules) {
      JsonNode lifecycle = rule.path("Lifecycle");
      if (lifecycle.has("MoveToColdStorageAfterDays")) {
        assertThat(lifecycle.path("DeleteAfterDays").asInt())
            .isGreaterThanOrEqualTo(lifecycle.path("MoveToColdStorageAfterDays").asInt() + 90);
      }
      assertThat(rule.at("/CopyActions/0/DestinationBackupVaultArn").asText())
          .isEqualTo("arn:aws:backup:us-west-2:111122223333:backup-vault:acme-vault");
    }
    assertThat(backup.at("/Selection/Properties/BackupSelection/ListOfTags/0").toString())
        .isEqualTo(
            "{\"ConditionKey\":\"backup\",\"ConditionType\":\"STRINGEQUALS\","
                + "\"ConditionValue\":\"true\"}");
    assertThat(backup.at("/Vault/Properties/EncryptionKeyArn").toString())
        .contains("acme-Security");
    assertThat(assembly.dependencies("acme-Backup")).contains("acme-Recovery-us-west-2");
    assertThat(assembly.resources("acme-Recovery-us-west-2").has("Vault")).isTrue();

    JsonNode security = assembly.resources("acme-Security");
    assertThat(security.at("/DataKey/Type").asText()).isEqualTo("Custom::SwitchboardKeyOfAlias");
    assertThat(security.at("/DataKey/Properties/Alias").asText()).isEqualTo("alias/acme");

    JsonNode logs = assembly.resources("acme-Logs");
    assertThat(
            logs.at("/FlowLogStream/Properties/ExtendedS3DestinationConfiguration/Prefix").asText())
        .isEqualTo("flows/");
    assertThat(logs.at("/FlowLogFilter/Properties/LogGroupName").toString())
        .contains("acme-Instance");
    JsonNode trail = assembly.resources("acme-Trail");
    assertThat(trail.at("/Trail/Properties/IsMultiRegionTrail").asBoolean()).isTrue();
    assertThat(trail.at("/Trail/Properties/EnableLogFileValidation").asBoolean()).isTrue();
    assertThat(trail.at("/Trail/Properties/IncludeGlobalServiceEvents").asBoolean()).isTrue();
    assertThat(trail.at("/Trail/DependsOn").toString()).contains("TrailBucketPolicy");
  }

  @Test
  void deployWhatConnectDoesNotMirrorToASecondRegion() throws Exception {
    CloudAssembly assembly =
        WatchedCenter.synthesize(
            folder,
            """
            "amazonConnect": {"instanceAlias": "acme-shop"},
            "security": {"enableEncryption": true, "callRecording": {"enabled": true}},
            "backupAndRecovery": {"dynamoDbBackup": {"enabled": true}},
            "multiRegion": {"enabled": true, "secondaryRegion": "us-west-2"},
            "values": {"brandName": "Shop"}
            """);

    assertThat(assembly.stacks())
        .contains(
            "acme-Traffic",
            "acme-Existing-us-west-2",
            "acme-Lambdas-us-west-2",
            "acme-Monitoring-us-west-2",
            "acme-Security-us-west-2")
        .doesNotContain(
            "acme-Instance-us-west-2",
            "acme-Queues-us-west-2",
            "acme-Flows-us-west-2",
            "acme-Backup-us-west-2");
    assertThat(assembly.resources("acme-Traffic").at("/Traffic/Properties/Name").asText())
        .isEqualTo("acme");
    assertThat(assembly.resources("acme-Queues").at("/MainLine/Properties/TargetArn").toString())
        .contains("acme-Traffic");

    JsonNode there = assembly.resources("acme-Lambdas-us-west-2");
    JsonNode here = assembly.resources("acme-Lambdas");
    assertThat(there.at("/Lookup/Properties/FunctionName"))
        .isEqualTo(here.at("/Lookup/Properties/FunctionName"));
    assertThat(there.at("/Lookup/Properties/KmsKeyArn").toString())
        .contains("acme-Security")
        .contains("us-west-2");
    assertThat(there.at("/LookupAssociation/Properties/InstanceId").toString())
        .contains("acme-Existing");
    assertThat(assembly.resources("acme-Existing-us-west-2").toString())
        .contains("acme-shop-us-west-2");
    assertThat(
            assembly
                .resources("acme-Monitoring-us-west-2")
                .at("/Dashboard/Properties/DashboardName")
                .asText())
        .isEqualTo("acme-contact-center-us-west-2");
    assertThat(assembly.resources("acme-Storage-us-west-2").toString()).contains("AWS::S3::Bucket");
  }

  private static Set<String> types(CloudAssembly assembly, String stack) {
    Set<String> types = new TreeSet<>();
    assembly.resources(stack).forEach(resource -> types.add(resource.path("Type").asText()));
    types.remove("AWS::CDK::Metadata");
    return types;
  }

  private static int count(JsonNode resources, String type) {
    int count = 0;
    for (JsonNode resource : resources) {
      count += resource.path("Type").asText().equals(type) ? 1 : 0;
    }
    return count;
  }
}
