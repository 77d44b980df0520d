package dev.switchboard.runtime.monitoring;

import dev.switchboard.environment.Monitoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the dashboard of a contact center shows. */
final class ContactCenterDashboard {
  private static final int THIRD = 8;
  private static final int QUARTER = 6;

  private final Monitoring settings;
  private final ConnectMetrics metrics;
  private final Monitored monitored;

  ContactCenterDashboard(Monitoring settings, ConnectMetrics metrics, Monitored monitored) {
    this.settings = settings;
    this.metrics = metrics;
    this.monitored = monitored;
  }

  void fill(Dashboard dashboard) {
    instance(dashboard);
    monitored.queues().forEach(queue -> queue(dashboard, queue));
    if (settings.cloudWatch().detailedMetrics()) {
      flows(dashboard, monitored.flows());
      functions(dashboard, monitored.functions());
    }
  }

  private void instance(Dashboard dashboard) {
    dashboard
        .heading("Instance")
        .graph(
            "Calls",
            THIRD,
            List.of(
                metrics.voice("CallsPerInterval", "Sum").line("came in"),
                metrics.voice("MissedCalls", "Sum").line("missed by an agent"),
                metrics.voice("ThrottledCalls", "Sum").line("refused")))
        .graph(
            "Concurrent calls",
            THIRD,
            List.of(
                metrics.voice("ConcurrentCalls", "Maximum").line("calls"),
                metrics.voice("ConcurrentCallsPercentage", "Maximum").line("share of the quota")))
        .graph(
            "Packets lost on the way from agents",
            THIRD,
            List.of(metrics.packetLoss().line("share")));
  }

  private void queue(Dashboard dashboard, Monitored.Named queue) {
    Monitoring.Alarms thresholds = settings.alarms();
    dashboard
        .heading("Queue " + queue.name())
        .graph(
            "Contacts that wait",
            QUARTER,
            List.of(metrics.queue(queue.name(), "QueueSize", "Average").line("contacts")),
            List.of(level("alarm", thresholds.queuedCallsThreshold())))
        .graph(
            "Longest wait",
            QUARTER,
            List.of(metrics.queue(queue.name(), "LongestQueueWaitTime", "Maximum").line("seconds")),
            List.of(level("alarm", thresholds.longestWaitTimeThreshold())))
        .graph(
            "Abandoned",
            QUARTER,
            List.of(metrics.rate(queue.name(), QueueRates.ABANDONMENT_RATE).line("percent")),
            List.of(level("alarm", thresholds.abandonedCallsPercentage() * 100)));
    queue
        .serviceLevel()
        .ifPresent(
            wanted ->
                dashboard.graph(
                    "Answered within " + wanted.thresholdSeconds() + " seconds",
                    QUARTER,
                    List.of(metrics.rate(queue.name(), QueueRates.SERVICE_LEVEL).line("percent")),
                    List.of(level("objective", wanted.target() * 100))));
  }

  private void flows(Dashboard dashboard, List<Monitored.Named> flows) {
    if (flows.isEmpty()) {
      return;
    }
    dashboard
        .heading("Flows")
        .graphs(
            "Errors",
            flows,
            flow -> metrics.flow(flow.name(), "ContactFlowErrors").line(flow.name()))
        .graphs(
            "Contacts cut off",
            flows,
            flow -> metrics.flow(flow.name(), "ContactFlowFatalErrors").line(flow.name()));
  }

  private void functions(Dashboard dashboard, List<Monitored.Function> functions) {
    if (functions.isEmpty()) {
      return;
    }
    dashboard.heading("Functions");
    for (Monitored.Function function : functions) {
      List<List<Object>> lines = new ArrayList<>();
      lines.add(FunctionAlarms.metric(function, "Invocations", "Sum").line("invocations"));
      lines.add(FunctionAlarms.metric(function, "Errors", "Sum").line("errors"));
      lines.add(FunctionAlarms.metric(function, "Throttles", "Sum").line("throttles"));
      lines.add(FunctionAlarms.metric(function, "Duration", "p99").line("p99 in ms"));
      dashboard.graph(function.name(), THIRD, lines);
    }
  }

  private static Map<String, Object> level(String label, double value) {
    return new TreeMap<>(Map.of("label", label, "value", value));
  }
}
