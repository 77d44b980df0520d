package dev.switchboard.runtime.monitoring;

import java.util.Map;

/**
 * The metrics that Amazon Connect sends, by the dimensions that it sends them with, and the two
 * that {@link QueueRates} adds. Names, metric groups and units are those of the page below: the
 * share of the quota of concurrent calls is 0.8 for 80 percent, that of chats would be 80.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/monitoring-cloudwatch.html">Monitoring
 *     your instance using CloudWatch</a>
 */
final class ConnectMetrics {
  private static final String NAMESPACE = "AWS/Connect";

  private final String instanceId;

  ConnectMetrics(String instanceId) {
    this.instanceId = instanceId;
  }

  /** Of the voice calls of the whole instance. */
  Metric voice(String name, String statistic) {
    return new Metric(
        NAMESPACE, name, Map.of("InstanceId", instanceId, "MetricGroup", "VoiceCalls"), statistic);
  }

  /** Of uploads of recordings. */
  Metric recordings(String name, String statistic) {
    return new Metric(
        NAMESPACE,
        name,
        Map.of("InstanceId", instanceId, "MetricGroup", "CallRecordings"),
        statistic);
  }

  /**
   * Of what reaches the instance of what agents say. Its dimension is spelled "Instance ID", other
   * than those of all other metrics.
   */
  Metric packetLoss() {
    return new Metric(
        NAMESPACE,
        "ToInstancePacketLossRate",
        Map.of(
            "Participant", "Agent",
            "Type of Connection", "WebRTC",
            "Instance ID", instanceId,
            "Stream Type", "Voice"),
        "Average");
  }

  /** Of one queue. */
  Metric queue(String queueName, String name, String statistic) {
    return new Metric(
        NAMESPACE,
        name,
        Map.of("InstanceId", instanceId, "MetricGroup", "Queue", "QueueName", queueName),
        statistic);
  }

  /** Of one flow. */
  Metric flow(String flowName, String name) {
    return new Metric(
        NAMESPACE,
        name,
        Map.of("InstanceId", instanceId, "MetricGroup", "ContactFlow", "ContactFlowName", flowName),
        "Sum");
  }

  /** Of one queue, worked out by {@link QueueRates}, in percent. */
  Metric rate(String queueName, String name) {
    return new Metric(
        QueueRates.NAMESPACE,
        name,
        Map.of("InstanceId", instanceId, "QueueName", queueName),
        "Average");
  }
}
