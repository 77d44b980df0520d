package dev.switchboard.environment;

import java.util.List;
import java.util.Optional;

/** Metrics, alarms and traces: the group {@code monitoring}. */
public record Monitoring(
    CloudWatch cloudWatch, Alarms alarms, FailedEvents failedEvents, XRay xRay) {

  /**
   * Dashboard and logs.
   *
   * @param enabled whether the monitoring stack exists
   * @param detailedMetrics whether the dashboard has widgets for each flow and function, not only
   *     for queues
   * @param logRetentionDays how long the log groups of functions are kept
   */
  public record CloudWatch(boolean enabled, boolean detailedMetrics, int logRetentionDays) {}

  /**
   * Alarms and their thresholds.
   *
   * @param queuedCallsThreshold contacts that wait in one queue
   * @param longestWaitTimeThreshold seconds that the oldest contact of a queue waits
   * @param abandonedCallsPercentage share of a queue's contacts that hang up, such as 0.05
   * @param functionErrorsThreshold errors of one function in one period
   * @param snsTopicArn an existing topic; empty means one is created
   * @param emails who is told, when the topic is created
   */
  public record Alarms(
      boolean enabled,
      int queuedCallsThreshold,
      int longestWaitTimeThreshold,
      double abandonedCallsPercentage,
      int functionErrorsThreshold,
      Optional<String> snsTopicArn,
      List<String> emails) {
    public Alarms {
      emails = List.copyOf(emails);
    }
  }

  /**
   * Where the events go that functions, called by somebody who does not wait, fail to handle.
   *
   * @param enabled whether they are kept in a queue
   * @param retentionDays how long they are kept
   */
  public record FailedEvents(boolean enabled, int retentionDays) {}

  /** Traces of Lambda functions, and the share of requests that are traced. */
  public record XRay(boolean enabled, double samplingRate) {}

  /** The same with a topic of its own. */
  Monitoring inAnotherRegion() {
    return new Monitoring(
        cloudWatch,
        new Alarms(
            alarms.enabled(),
            alarms.queuedCallsThreshold(),
            alarms.longestWaitTimeThreshold(),
            alarms.abandonedCallsPercentage(),
            alarms.functionErrorsThreshold(),
            Optional.empty(),
            alarms.emails()),
        failedEvents,
        xRay);
  }
}
