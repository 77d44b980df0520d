package dev.switchboard.runtime.monitoring;

/** The alarms of the instance as a whole. */
final class InstanceAlarms {
  /** More than this share of the quota, and there is still time to ask for more. */
  private static final double QUOTA = 0.8;

  private final ConnectMetrics metrics;

  InstanceAlarms(ConnectMetrics metrics) {
    this.metrics = metrics;
  }

  void create(Alarms alarms, boolean recording) {
    alarms.above(
        "InstanceConcurrentCalls",
        "Instance: more than 80 percent of the quota of concurrent calls",
        metrics.voice("ConcurrentCallsPercentage", "Maximum"),
        QUOTA,
        1);
    alarms.above(
        "InstanceQuotaBreached",
        "Instance: calls were refused, since the quota of concurrent calls was used up",
        metrics.voice("CallsBreachingConcurrencyQuota", "Sum"),
        0,
        1);
    alarms.above(
        "InstanceThrottled",
        "Instance: calls were refused, since too many came in a second",
        metrics.voice("ThrottledCalls", "Sum"),
        0,
        1);
    alarms.above(
        "InstancePhoneNumbers",
        "Instance: calls failed, since their number leads to no flow",
        metrics.voice("MisconfiguredPhoneNumbers", "Sum"),
        0,
        1);
    if (recording) {
      alarms.above(
          "InstanceRecordings",
          "Instance: recordings could not be stored",
          metrics.recordings("CallRecordingUploadError", "Sum"),
          0,
          1);
    }
  }
}
