package dev.switchboard.runtime.monitoring;

import dev.switchboard.runtime.connect.LambdaFunction;
import java.util.Map;
import java.util.TreeMap;

/**
 * The alarms of one function, and its metrics. What is sent with the function's name alone counts
 * all its versions and aliases; what is of warm instances is of the alias that has them.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html">Types
 *     of metrics for Lambda functions</a>
 */
final class FunctionAlarms {
  private static final String NAMESPACE = "AWS/Lambda";

  /** From this share of its time on, a function is about to be cut off. */
  private static final double SLOW = 0.8;

  private final int errorsThreshold;

  FunctionAlarms(int errorsThreshold) {
    this.errorsThreshold = errorsThreshold;
  }

  static Metric metric(Monitored.Function function, String name, String statistic) {
    return new Metric(NAMESPACE, name, Map.of("FunctionName", function.name()), statistic);
  }

  /**
   * Goes off while there are events that nobody has looked at.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html">Available
   *     CloudWatch metrics for Amazon SQS</a>
   */
  void failedEvents(Alarms alarms, String queueName) {
    alarms.above(
        "FailedEvents",
        "Functions: events that none of three attempts handled are in queue " + queueName,
        new Metric(
            "AWS/SQS",
            "ApproximateNumberOfMessagesVisible",
            Map.of("QueueName", queueName),
            "Maximum"),
        0,
        1);
  }

  void create(Alarms alarms, Monitored.Function function) {
    String id = "Function" + function.id();
    String of = "Function " + function.name() + ": ";
    alarms.from(
        id + "Errors",
        of + errorsThreshold + " errors or more",
        metric(function, "Errors", "Sum"),
        errorsThreshold,
        2);
    alarms.above(
        id + "Throttles",
        of + "calls were refused, since too many ran",
        metric(function, "Throttles", "Sum"),
        0,
        1);
    alarms.above(
        id + "Duration",
        of + "slow calls take most of the " + function.timeoutSeconds() + " seconds it has",
        metric(function, "Duration", "p99"),
        SLOW * function.timeoutSeconds() * 1000,
        3);
    if (function.warm()) {
      alarms.above(
          id + "Spillover",
          of + "more calls than are kept warm",
          new Metric(
              NAMESPACE,
              "ProvisionedConcurrencySpilloverInvocations",
              new TreeMap<>(
                  Map.of(
                      "FunctionName",
                      function.name(),
                      "Resource",
                      function.name() + ":" + LambdaFunction.ALIAS)),
              "Sum"),
          0,
          3);
    }
  }
}
