package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an environment's file says of functions: how many are warm, and where failed events go. */
class FunctionsTest {
  @TempDir Path folder;

  @Test
  void areKeptWarmByUseAndByTheClock() throws Exception {
    CloudAssembly assembly =
        synthesize(
            """
            "lambda": {"Lookup": {"provisionedConcurrency": 3, "scaling": {
              "maxConcurrency": 40, "utilization": 0.65, "schedules": {
                "Morning": {"at": "cron(45 7 ? * MON-FRI *)", "timeZone": "Europe/Berlin",
                  "minConcurrency": 20},
                "Evening": {"at": "cron(0 19 ? * MON-FRI *)", "minConcurrency": 3,
                  "maxConcurrency": 10}}}}}
            """);

    JsonNode lambdas = assembly.resources("acme-Lambdas");
    JsonNode target = lambdas.path("LookupScaling");
    assertThat(target.path("Type").asText())
        .isEqualTo("AWS::ApplicationAutoScaling::ScalableTarget");
    assertThat(target.at("/Properties/ResourceId").toString())
        .isEqualTo("{\"Fn::Join\":[\"\",[\"function:\",{\"Ref\":\"Lookup\"},\":live\"]]}");
    assertThat(target.at("/Properties/ScalableDimension").asText())
        .isEqualTo("lambda:function:ProvisionedConcurrency");
    assertThat(target.at("/Properties/ServiceNamespace").asText()).isEqualTo("lambda");
    assertThat(target.at("/Properties/MinCapacity").asInt()).isEqualTo(3);
    assertThat(target.at("/Properties/MaxCapacity").asInt()).isEqualTo(40);
    assertThat(target.path("DependsOn").toString()).contains("LookupAlias");
    assertThat(target.at("/Properties/ScheduledActions/0").toString())
        .isEqualTo(
            "{\"ScalableTargetAction\":{\"MaxCapacity\":10,\"MinCapacity\":3},"
                + "\"Schedule\":\"cron(0 19 ? * MON-FRI *)\",\"ScheduledActionName\":\"Evening\"}");
    assertThat(target.at("/Properties/ScheduledActions/1").toString())
        .isEqualTo(
            "{\"ScalableTargetAction\":{\"MinCapacity\":20},"
                + "\"Schedule\":\"cron(45 7 ? * MON-FRI *)\",\"ScheduledActionName\":\"Morning\","
                + "\"Timezone\":\"Europe/Berlin\"}");
    JsonNode policy = lambdas.at("/LookupScalingByUse/Properties");
    assertThat(policy.path("PolicyType").asText()).isEqualTo("TargetTrackingScaling");
    assertThat(policy.at("/ScalingTargetId/Ref").asText()).isEqualTo("LookupScaling");
    JsonNode tracking = policy.path("TargetTrackingScalingPolicyConfiguration");
    assertThat(tracking.path("TargetValue").asDouble()).isEqualTo(0.65);
    assertThat(tracking.at("/PredefinedMetricSpecification/PredefinedMetricType").asText())
        .isEqualTo("LambdaProvisionedConcurrencyUtilization");
    assertThat(assembly.stacks()).doesNotContain("acme-FailedEvents");
    assertThat(lambdas.at("/Lookup/Properties").has("DeadLetterConfig")).isFalse();
  }

  @Test
  void putWhatTheyFailToHandleIntoOneEncryptedQueue() throws Exception {
    CloudAssembly assembly =
        synthesize(
            """
            "monitoring": {
              "alarms": {"enabled": true},
              "failedEvents": {"enabled": true, "retentionDays": 3}},
            "security": {"enableEncryption": true, "kmsKeyId": "alias/acme"}
            """);

    JsonNode queue = assembly.resources("acme-FailedEvents").at("/Queue/Properties");
    assertThat(queue.path("QueueName").asText()).isEqualTo("acme-failed-events");
    assertThat(queue.path("MessageRetentionPeriod").asInt()).isEqualTo(3 * 86_400);
    assertThat(queue.path("KmsMasterKeyId").toString()).contains("acme-Security");
    Set<String> silent = new TreeSet<>();
    Set<String> keeping = new TreeSet<>();
    for (String stack : assembly.stacks()) {
      JsonNode resources = assembly.resources(stack);
      resources
          .fields()
          .forEachRemaining(
              resource -> {
                if (resource.getValue().path("Type").asText().equals("AWS::Lambda::Function")) {
                  String name = stack + "/" + resource.getKey();
                  JsonNode rights = resources.path(resource.getKey() + "Role");
                  if (keepsFailedEvents(resource.getValue(), rights)) {
                    keeping.add(name);
                  } else {
                    silent.add(name);
                  }
                }
              });
    }
    assertThat(keeping)
        .contains(
            "acme-Flows/PhoneNumberFlowHandler",
            "acme-Lambdas/Lookup",
            "acme-Monitoring/QueueRates");
    // The key of the queue is what this one looks for.
    assertThat(silent).containsExactly("acme-Security/KeyOfAliasHandler");
    JsonNode alarm = assembly.resources("acme-Monitoring").at("/FailedEvents/Properties");
    assertThat(alarm.path("Namespace").asText()).isEqualTo("AWS/SQS");
    assertThat(alarm.path("MetricName").asText()).isEqualTo("ApproximateNumberOfMessagesVisible");
    assertThat(alarm.at("/Dimensions/0/Value").asText()).isEqualTo("acme-failed-events");
    assertThat(alarm.path("Threshold").asInt()).isZero();
    assertThat(alarm.at("/AlarmActions/0/Ref").asText()).isEqualTo("Alarms");
  }

  @Test
  void encryptTheQueueWithoutAKeyOfTheirOwnAsWell() throws Exception {
    CloudAssembly assembly = synthesize("\"monitoring\": {\"failedEvents\": {\"enabled\": true}}");

    JsonNode queue = assembly.resources("acme-FailedEvents").at("/Queue/Properties");
    assertThat(queue.path("SqsManagedSseEnabled").asBoolean()).isTrue();
    assertThat(queue.has("KmsMasterKeyId")).isFalse();
    assertThat(assembly.resources("acme-Lambdas").path("LookupRole").toString())
        .contains("sqs:SendMessage")
        .doesNotContain("kms:");
  }

  /** Whether Lambda is told to keep its events, and its role may: both, or neither. */
  private static boolean keepsFailedEvents(JsonNode function, JsonNode role) {
    boolean told =
        function.at("/Properties/DeadLetterConfig/TargetArn").toString().contains("FailedEvents");
    String rights = role.at("/Properties/Policies/0/PolicyDocument").toString();
    assertThat(rights.contains("sqs:SendMessage")).isEqualTo(told);
    assertThat(rights.contains("sqs.us-east-1.amazonaws.com")).isEqualTo(told);
    return told;
  }

  private CloudAssembly synthesize(String groups) throws Exception {
    Summary summary =
        SynthesizedCenter.of(
            WatchedCenter.compiled(),
            ConfiguredCenter.environment(
                folder, groups + ", \"values\": {\"brandName\": \"Shop\"}"),
            folder);
    assertThat(summary.findings()).isEmpty();
    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));
    assertThat(assembly.problems()).isEmpty();
    return assembly;
  }
}
