package dev.switchboard.runtime.monitoring;

import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.constructs.Construct;

/** Adds alarms that tell a topic when they go off, and when all is well again. */
final class Alarms {
  private final Construct scope;
  private final List<String> actions;

  Alarms(Construct scope, Optional<String> topicArn) {
    this.scope = scope;
    actions = topicArn.map(List::of).orElse(null);
  }

  /** Goes off when a metric is above a threshold in each of some periods. */
  void above(String id, String what, Metric metric, double threshold, int periods) {
    add(id, what, metric, "GreaterThanThreshold", threshold, periods);
  }

  /** Goes off when a metric reaches a threshold in each of some periods. */
  void from(String id, String what, Metric metric, double threshold, int periods) {
    add(id, what, metric, "GreaterThanOrEqualToThreshold", threshold, periods);
  }

  /** Goes off when a metric is below a threshold in each of some periods. */
  void below(String id, String what, Metric metric, double threshold, int periods) {
    add(id, what, metric, "LessThanThreshold", threshold, periods);
  }

  private void add(
      String id, String what, Metric metric, String operator, double threshold, int periods) {
    boolean percentile = metric.statistic().startsWith("p");
    CfnAlarm.Builder.create(scope, id)
        .alarmDescription(what)
        .namespace(metric.namespace())
        .metricName(metric.name())
        .dimensions(
            metric.dimensions().entrySet().stream()
                .map(
                    dimension ->
                        CfnAlarm.DimensionProperty.builder()
                            .name(dimension.getKey())
                            .value(dimension.getValue())
                            .build())
                .toList())
        .statistic(percentile ? null : metric.statistic())
        .extendedStatistic(percentile ? metric.statistic() : null)
        .period(Metric.PERIOD_SECONDS)
        .evaluationPeriods(periods)
        .comparisonOperator(operator)
        .threshold(threshold)
        // A queue without contacts, a flow without errors sends nothing.
        .treatMissingData("notBreaching")
        .alarmActions(actions)
        .okActions(actions)
        .build();
  }
}
