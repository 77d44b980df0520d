package dev.switchboard.runtime.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.constructs.Construct;

/**
 * Alarms that tell a topic when they go off, and when all is well again. A stack holds 500
 * resources, so those of a large contact center are in several: which one an alarm is in depends on
 * its id and on the number of stacks, and that number only ever doubles. Alarms have no names of
 * their own, and can move.
 */
final class Alarms {
  /** Leaves room for the dashboard and for ids that meet in one stack more often than in others. */
  private static final int PER_STACK = 320;

  private final List<Alarm> alarms = new ArrayList<>();

  private record Alarm(
      String id, String what, Metric metric, String operator, double threshold, int periods) {}

  /** Goes off when a metric is above a threshold in each of some periods. */
  void above(String id, String what, Metric metric, double threshold, int periods) {
    alarms.add(new Alarm(id, what, metric, "GreaterThanThreshold", threshold, periods));
  }

  /** Goes off when a metric reaches a threshold in each of some periods. */
  void from(String id, String what, Metric metric, double threshold, int periods) {
    alarms.add(new Alarm(id, what, metric, "GreaterThanOrEqualToThreshold", threshold, periods));
  }

  /** Goes off when a metric is below a threshold in each of some periods. */
  void below(String id, String what, Metric metric, double threshold, int periods) {
    alarms.add(new Alarm(id, what, metric, "LessThanThreshold", threshold, periods));
  }

  /**
   * Adds them all.
   *
   * @param topicArn the topic that they tell
   * @param stacks the stack of a number, from 1 on
   */
  void create(String topicArn, IntFunction<Construct> stacks) {
    int parts = 1;
    while (alarms.size() > parts * PER_STACK) {
      parts *= 2;
    }
    for (Alarm alarm : alarms) {
      create(alarm, topicArn, stacks.apply(1 + part(alarm.id(), parts)));
    }
  }

  /** Similar ids differ in the low bits of their hashes only by chance. */
  private static int part(String id, int parts) {
    int hash = id.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 16) & parts - 1;
  }

  private static void create(Alarm alarm, String topicArn, Construct scope) {
    Metric metric = alarm.metric();
    boolean percentile = metric.statistic().startsWith("p");
    CfnAlarm.Builder.create(scope, alarm.id())
        .alarmDescription(alarm.what())
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
        .evaluationPeriods(alarm.periods())
        .comparisonOperator(alarm.operator())
        .threshold(alarm.threshold())
        // A queue without contacts, a flow without errors sends nothing.
        .treatMissingData("notBreaching")
        .alarmActions(List.of(topicArn))
        .okActions(List.of(topicArn))
        .build();
  }
}
