package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stacks around a contact center: what they hold, and that what is off leaves nothing. */
class SupportingStacksTest {
  private static final String OFF =
      """
      "monitoring": {"cloudWatch": {"enabled": false}, "alarms": {"enabled": false}},
      "backupAndRecovery": {"dynamoDbBackup": {"enabled": false}, "s3Versioning": false}
      """;

  @TempDir Path folder;

  @Test
  void leaveNothingWhereAllIsOff() throws Exception {
    CloudAssembly assembly = synthesize(OFF);

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
  void watchEveryQueueFlowAndFunction() throws Exception {
    CloudAssembly assembly =
        synthesize(
            """
            "monitoring": {
              "cloudWatch": {"enabled": true, "detailedMetrics": true},
              "alarms": {"enabled": true, "queuedCallsThreshold": 7, "longestWaitTimeThreshold": 120,
                "abandonedCallsPercentage": 0.1, "functionErrorsThreshold": 3,
                "emails": ["oncall@acme.example"]},
              "xRay": {"enabled": true, "samplingRate": 0.25}},
            "queues": {"Orders": {"serviceLevel": {"thresholdSeconds": 20, "target": 0.8}}},
            "lambda": {"Lookup": {"provisionedConcurrency": 2}},
            "security": {"enableEncryption": true, "callRecording": {"enabled": true}}
            """);

    JsonNode resources = assembly.resources("acme-Monitoring");
    assertThat(alarms(resources))
        .containsExactly(
            "FlowMainErrors: Sum ContactFlowErrors >= 5 x2 {ContactFlowName=Main line of Shop,"
                + " MetricGroup=ContactFlow}",
            "FlowMainFatalErrors: Sum ContactFlowFatalErrors > 0 x1 {ContactFlowName=Main line of"
                + " Shop, MetricGroup=ContactFlow}",
            "FunctionLookupDuration: p99 Duration > 3200 x3 {FunctionName=acme-lookup}",
            "FunctionLookupErrors: Sum Errors >= 3 x2 {FunctionName=acme-lookup}",
            "FunctionLookupSpillover: Sum ProvisionedConcurrencySpilloverInvocations > 0 x3"
                + " {FunctionName=acme-lookup, Resource=acme-lookup:live}",
            "FunctionLookupThrottles: Sum Throttles > 0 x1 {FunctionName=acme-lookup}",
            "InstanceConcurrentCalls: Maximum ConcurrentCallsPercentage > 0.8 x1"
                + " {MetricGroup=VoiceCalls}",
            "InstancePhoneNumbers: Sum MisconfiguredPhoneNumbers > 0 x1 {MetricGroup=VoiceCalls}",
            "InstanceQuotaBreached: Sum CallsBreachingConcurrencyQuota > 0 x1"
                + " {MetricGroup=VoiceCalls}",
            "InstanceRecordings: Sum CallRecordingUploadError > 0 x1 {MetricGroup=CallRecordings}",
            "InstanceThrottled: Sum ThrottledCalls > 0 x1 {MetricGroup=VoiceCalls}",
            "QueueOrdersAbandoned: Average AbandonmentRate > 10 x2 {QueueName=Orders}",
            "QueueOrdersFull: Sum QueueCapacityExceededError > 0 x1 {MetricGroup=Queue,"
                + " QueueName=Orders}",
            "QueueOrdersServiceLevel: Average ServiceLevel < 80 x3 {QueueName=Orders}",
            "QueueOrdersSize: Maximum QueueSize >= 7 x1 {MetricGroup=Queue, QueueName=Orders}",
            "QueueOrdersWait: Maximum LongestQueueWaitTime > 120 x2 {MetricGroup=Queue,"
                + " QueueName=Orders}",
            "QueueReturnsAbandoned: Average AbandonmentRate > 10 x2 {QueueName=Returns}",
            "QueueReturnsFull: Sum QueueCapacityExceededError > 0 x1 {MetricGroup=Queue,"
                + " QueueName=Returns}",
            "QueueReturnsSize: Maximum QueueSize >= 7 x1 {MetricGroup=Queue, QueueName=Returns}",
            "QueueReturnsWait: Maximum LongestQueueWaitTime > 120 x2 {MetricGroup=Queue,"
                + " QueueName=Returns}");
    for (JsonNode resource : resources) {
      if (resource.path("Type").asText().equals("AWS::CloudWatch::Alarm")) {
        assertThat(resource.at("/Properties/TreatMissingData").asText()).isEqualTo("notBreaching");
        assertThat(resource.at("/Properties/AlarmActions/0/Ref").asText()).isEqualTo("Alarms");
        assertThat(resource.at("/Properties/OKActions/0/Ref").asText()).isEqualTo("Alarms");
      }
    }
    assertThat(resources.at("/Alarms/Properties/KmsMasterKeyId").toString())
        .contains("acme-Security");
    assertThat(resources.at("/AlarmsEmail1/Properties/Endpoint").asText())
        .isEqualTo("oncall@acme.example");
    assertThat(resources.at("/Sampling/Properties/SamplingRule/FixedRate").asDouble())
        .isEqualTo(0.25);
    assertThat(assembly.file("acme-Monitoring", "QueueRates", "service-levels.json"))
        .isEqualTo("{\"Orders\":20}");

    assertThat(titles(assembly, "acme-Monitoring"))
        .containsExactly(
            "# Instance",
            "Calls",
            "Concurrent calls",
            "Packets lost on the way from agents",
            "# Queue Orders",
            "Contacts that wait",
            "Longest wait",
            "Abandoned",
            "Answered within 20 seconds",
            "# Queue Returns",
            "Contacts that wait",
            "Longest wait",
            "Abandoned",
            "# Flows",
            "Errors",
            "Contacts cut off",
            "# Functions",
            "acme-lookup");
  }

  @Test
  void splitWhatIsMoreThanOneStackAndOneDashboardHold() throws Exception {
    int queues = 110;
    GeneratedCenter center =
        GeneratedCenter.compile(new LargeCenter(20, queues, 10, 5).sources(), List.of());
    assertThat(center.compilation().errors()).isEmpty();
    String levels =
        IntStream.range(0, queues)
            .mapToObj(
                i ->
                    "\"Queue%d\": {\"serviceLevel\": {\"thresholdSeconds\": %d, \"target\": 0.8}}"
                        .formatted(i, 20 + i))
            .collect(Collectors.joining(", "));
    SynthesizedCenter.of(
        center,
        ConfiguredCenter.environment(
            folder,
            """
            "monitoring": {"cloudWatch": {"enabled": true, "detailedMetrics": true},
              "alarms": {"enabled": true}},
            "queues": {%s}
            """
                .formatted(levels)),
        folder);
    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));

    assertThat(assembly.problems()).isEmpty();
    Map<String, Integer> alarms = new TreeMap<>();
    for (String stack : assembly.stacks()) {
      int count = alarms(assembly.resources(stack)).size();
      if (count > 0) {
        alarms.put(stack, count);
      }
    }
    assertThat(alarms.keySet()).containsExactly("acme-Monitoring", "acme-Monitoring2");
    assertThat(alarms.values()).allMatch(count -> count < 400);
    assertThat(alarms.values().stream().mapToInt(count -> count).sum())
        .isEqualTo(4 + 5 * queues + 3 * 10 + 2 * 21);
    assertThat(titles(assembly, "acme-Monitoring"))
        .startsWith("# Instance")
        .hasSizeBetween(495, 500);
    assertThat(titles(assembly, "acme-Monitoring2"))
        .satisfies(titles -> assertThat(titles.get(0)).startsWith("# Queue "))
        .endsWith("acme-function-9");
  }

  @Test
  void tellAnExistingTopicAndShowLessOnRequest() throws Exception {
    String topic = "arn:aws:sns:us-east-1:111122223333:alerts";
    CloudAssembly assembly =
        synthesize("\"monitoring\": {\"alarms\": {\"snsTopicArn\": \"" + topic + "\"}}");

    JsonNode resources = assembly.resources("acme-Monitoring");
    assertThat(resources.has("Alarms")).isFalse();
    assertThat(resources.at("/QueueOrdersWait/Properties/AlarmActions/0").asText())
        .isEqualTo(topic);
    assertThat(resources.at("/Dashboard/Properties/DashboardBody").toString())
        .contains("# Queue Orders")
        .doesNotContain("# Flows");
    assertThat(resources.has("Sampling")).isFalse();
  }

  @Test
  void runFunctionsInTheirNetwork() throws Exception {
    CloudAssembly assembly =
        synthesize(
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
        synthesize(
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
        synthesize(
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

  private CloudAssembly synthesize(String groups) throws Exception {
    Summary summary =
        SynthesizedCenter.of(
            WatchedCenter.compiled(),
            ConfiguredCenter.environment(
                folder,
                groups.contains("brandName")
                    ? groups
                    : groups + ", \"values\": {\"brandName\": \"Shop\"}"),
            folder);
    assertThat(summary.findings()).isEmpty();
    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));
    assertThat(assembly.problems()).isEmpty();
    return assembly;
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

  /** One line for each alarm: id, metric, condition and dimensions without the instance's id. */
  private static List<String> alarms(JsonNode resources) {
    List<String> lines = new ArrayList<>();
    resources
        .properties()
        .forEach(
            entry -> {
              JsonNode alarm = entry.getValue().path("Properties");
              if (!entry.getValue().path("Type").asText().equals("AWS::CloudWatch::Alarm")) {
                return;
              }
              Set<String> dimensions = new TreeSet<>();
              for (JsonNode dimension : alarm.path("Dimensions")) {
                if (!dimension.path("Name").asText().equals("InstanceId")) {
                  dimensions.add(
                      dimension.path("Name").asText() + "=" + dimension.path("Value").asText());
                }
              }
              lines.add(
                  entry.getKey()
                      + ": "
                      + alarm.path("Statistic").asText(alarm.path("ExtendedStatistic").asText())
                      + " "
                      + alarm.path("MetricName").asText()
                      + switch (alarm.path("ComparisonOperator").asText()) {
                        case "GreaterThanThreshold" -> " > ";
                        case "LessThanThreshold" -> " < ";
                        default -> " >= ";
                      }
                      + alarm.path("Threshold").decimalValue().stripTrailingZeros().toPlainString()
                      + " x"
                      + alarm.path("EvaluationPeriods").asInt()
                      + " {"
                      + String.join(", ", dimensions)
                      + "}");
            });
    lines.sort(null);
    return lines;
  }

  /** A text with what CloudFormation puts in left out. */
  private static List<String> titles(CloudAssembly assembly, String stack) throws IOException {
    JsonNode body = assembly.resources(stack).at("/Dashboard/Properties/DashboardBody");
    List<String> titles = new ArrayList<>();
    for (JsonNode widget : CloudAssembly.dashboard(body).path("widgets")) {
      titles.add(widget.at("/properties/title").asText(widget.at("/properties/markdown").asText()));
    }
    return titles;
  }
}
