package dev.switchboard.runtime.monitoring;

import dev.switchboard.environment.Monitoring;

/** The alarms of one queue, at the environment's thresholds. */
final class QueueAlarms {
  private final Monitoring.Alarms thresholds;
  private final ConnectMetrics metrics;

  QueueAlarms(Monitoring.Alarms thresholds, ConnectMetrics metrics) {
    this.thresholds = thresholds;
    this.metrics = metrics;
  }

  void create(Alarms alarms, Monitored.Named queue) {
    String id = "Queue" + queue.id();
    String of = "Queue " + queue.name() + ": ";
    alarms.from(
        id + "Size",
        of + thresholds.queuedCallsThreshold() + " contacts or more wait",
        metrics.queue(queue.name(), "QueueSize", "Maximum"),
        thresholds.queuedCallsThreshold(),
        1);
    alarms.above(
        id + "Wait",
        of + "a contact waits longer than " + thresholds.longestWaitTimeThreshold() + " seconds",
        metrics.queue(queue.name(), "LongestQueueWaitTime", "Maximum"),
        thresholds.longestWaitTimeThreshold(),
        2);
    alarms.above(
        id + "Full",
        of + "contacts were turned away because it was full",
        metrics.queue(queue.name(), "QueueCapacityExceededError", "Sum"),
        0,
        1);
    double abandoned = thresholds.abandonedCallsPercentage() * 100;
    alarms.above(
        id + "Abandoned",
        of + "more than " + abandoned + " percent of the contacts were abandoned",
        metrics.rate(queue.name(), QueueRates.ABANDONMENT_RATE),
        abandoned,
        2);
    queue
        .serviceLevel()
        .ifPresent(
            level ->
                alarms.below(
                    id + "ServiceLevel",
                    of
                        + "less than "
                        + level.target() * 100
                        + " percent of the contacts were answered within "
                        + level.thresholdSeconds()
                        + " seconds",
                    metrics.rate(queue.name(), QueueRates.SERVICE_LEVEL),
                    level.target() * 100,
                    3));
  }
}
