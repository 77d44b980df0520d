package dev.switchboard.runtime.monitoring;

/** The alarms of one flow. */
final class FlowAlarms {
  /** Single errors are callers who hang up while a block runs. */
  private static final int ERRORS = 5;

  private final ConnectMetrics metrics;

  FlowAlarms(ConnectMetrics metrics) {
    this.metrics = metrics;
  }

  void create(Alarms alarms, Monitored.Named flow) {
    alarms.from(
        "Flow" + flow.id() + "Errors",
        "Flow " + flow.name() + ": blocks took their error branch",
        metrics.flow(flow.name(), "ContactFlowErrors"),
        ERRORS,
        2);
    alarms.above(
        "Flow" + flow.id() + "FatalErrors",
        "Flow " + flow.name() + ": contacts were cut off",
        metrics.flow(flow.name(), "ContactFlowFatalErrors"),
        0,
        1);
  }
}
