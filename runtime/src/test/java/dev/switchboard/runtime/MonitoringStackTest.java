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

/** The alarms and dashboards of a contact center, however large it is. */
class MonitoringStackTest {
  @TempDir Path folder;

  @Test
  void watchEveryQueueFlowAndFunction() throws Exception {
    CloudAssembly assembly =
        WatchedCenter.synthesize(
            folder,
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
        WatchedCenter.synthesize(
            folder, "\"monitoring\": {\"alarms\": {\"snsTopicArn\": \"" + topic + "\"}}");

    JsonNode resources = assembly.resources("acme-Monitoring");
    assertThat(resources.has("Alarms")).isFalse();
    assertThat(resources.at("/QueueOrdersWait/Properties/AlarmActions/0").asText())
        .isEqualTo(topic);
    assertThat(resources.at("/Dashboard/Properties/DashboardBody").toString())
        .contains("# Queue Orders")
        .doesNotContain("# Flows");
    assertThat(resources.has("Sampling")).isFalse();
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

  /** What a dashboard shows, by the titles of its widgets. */
  private static List<String> titles(CloudAssembly assembly, String stack) throws IOException {
    JsonNode body = assembly.resources(stack).at("/Dashboard/Properties/DashboardBody");
    List<String> titles = new ArrayList<>();
    for (JsonNode widget : CloudAssembly.dashboard(body).path("widgets")) {
      titles.add(widget.at("/properties/title").asText(widget.at("/properties/markdown").asText()));
    }
    return titles;
  }
}
