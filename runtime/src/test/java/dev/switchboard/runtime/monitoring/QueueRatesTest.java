package dev.switchboard.runtime.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the function that sends rates asks and sends, with stand-ins for the clients of the SDK. */
class QueueRatesTest {
  private static final Path HANDLERS =
      Path.of("src/main/resources/dev/switchboard/runtime/handlers");

  @TempDir Path folder;

  @Test
  void sendsTheRatesOfQueuesThatHaveSome() throws Exception {
    List<String> calls =
        run(
            "{\"Orders\": 20}",
            """
            {"ListQueues": [
               {"QueueSummaryList": [{"Id": "q1", "Name": "Orders"}], "NextToken": "more"},
               {"QueueSummaryList": [{"Id": "q2", "Name": "Returns"}]}],
             "GetMetricDataV2": [
               {"MetricResults": [
                 {"Dimensions": {"QUEUE": "arn:aws:connect:us-east-1:1:instance/i/queue/q1"},
                  "Collections": [{"Value": 12.5}]},
                 {"Dimensions": {"QUEUE": "q2"}, "Collections": [{}]}]},
               {"MetricResults": [
                 {"Dimensions": {"QUEUE": "q1"}, "Collections": [{"Value": 90}]}]}]}
            """);

    assertThat(calls)
        .containsExactly(
            "ListQueues {\"InstanceId\":\"arn:aws:connect:us-east-1:1:instance/i\","
                + "\"QueueTypes\":[\"STANDARD\"],\"MaxResults\":1000}",
            "ListQueues {\"InstanceId\":\"arn:aws:connect:us-east-1:1:instance/i\","
                + "\"QueueTypes\":[\"STANDARD\"],\"MaxResults\":1000,\"NextToken\":\"more\"}",
            report("\"q1\",\"q2\"", "{\"Name\":\"ABANDONMENT_RATE\"}"),
            report(
                "\"q1\"",
                "{\"Name\":\"SERVICE_LEVEL\","
                    + "\"Threshold\":[{\"Comparison\":\"LT\",\"ThresholdValue\":20}]}"),
            "PutMetricData {\"Namespace\":\"Switchboard/Connect\",\"MetricData\":["
                + rate("AbandonmentRate", "12.5")
                + ","
                + rate("ServiceLevel", "90")
                + "]}");
  }

  @Test
  void sendsNothingWhileNobodyCalls() throws Exception {
    assertThat(
            run(
                "{}",
                """
                {"ListQueues": {"QueueSummaryList": [{"Id": "q1", "Name": "Orders"}]},
                 "GetMetricDataV2": {"MetricResults": []}}
                """))
        .hasSize(2)
        .noneMatch(call -> call.startsWith("PutMetricData"));
  }

  /** A quarter of an hour up to the last full five minutes. */
  private static String report(String queues, String metric) {
    return "GetMetricDataV2 {\"ResourceArn\":\"arn:aws:connect:us-east-1:1:instance/i\","
        + "\"StartTime\":\"2026-11-22T10:00:00.000Z\",\"EndTime\":\"2026-11-22T10:15:00.000Z\","
        + "\"Filters\":[{\"FilterKey\":\"QUEUE\",\"FilterValues\":["
        + queues
        + "]}],\"Groupings\":[\"QUEUE\"],\"Metrics\":["
        + metric
        + "]}";
  }

  private static String rate(String name, String value) {
    return "{\"MetricName\":\""
        + name
        + "\",\"Timestamp\":\"2026-11-22T10:15:00.000Z\",\"Value\":"
        + value
        + ",\"Unit\":\"Percent\",\"Dimensions\":[{\"Name\":\"InstanceId\",\"Value\":\"i\"},"
        + "{\"Name\":\"QueueName\",\"Value\":\"Orders\"}]}";
  }

  private List<String> run(String serviceLevels, String answers)
      throws IOException, InterruptedException {
    Files.copy(HANDLERS.resolve("queue-rates.mjs"), folder.resolve("queue-rates.mjs"));
    Files.writeString(folder.resolve("service-levels.json"), serviceLevels);
    for (String client : List.of("client-connect", "client-cloudwatch")) {
      Path module = Files.createDirectories(folder.resolve("node_modules/@aws-sdk/" + client));
      Files.copy(Path.of("src/test/resources/stub-sdk/stub.mjs"), module.resolve("index.mjs"));
      Files.writeString(
          module.resolve("package.json"), "{\"type\": \"module\", \"main\": \"index.mjs\"}");
    }
    Files.writeString(
        folder.resolve("run.mjs"),
        "import { handler } from './queue-rates.mjs';\n"
            + "await handler({ time: '2026-11-22T10:17:31Z' });\n");
    ProcessBuilder node = new ProcessBuilder("node", "run.mjs").directory(folder.toFile());
    node.redirectErrorStream(true);
    node.environment().put("INSTANCE_ARN", "arn:aws:connect:us-east-1:1:instance/i");
    node.environment().put("NAMESPACE", QueueRates.NAMESPACE);
    node.environment().put("ANSWERS", answers);
    Process process = node.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return Stream.of(output.split("\n")).filter(line -> !line.isBlank()).toList();
  }
}
