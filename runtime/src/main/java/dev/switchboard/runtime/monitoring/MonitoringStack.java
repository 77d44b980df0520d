package dev.switchboard.runtime.monitoring;

import dev.switchboard.environment.Monitoring;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.Instance;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.xray.CfnSamplingRule;

/**
 * The stack of the dashboard, the alarms and their topic, and the sampling of traces. Alarms of
 * flows beyond a number go to stacks of their own, since a stack holds 500 resources.
 */
public final class MonitoringStack extends ConnectStack {
  /** Two alarms each, and room for those of queues and functions. */
  private static final int FLOWS_PER_STACK = 100;

  private final Monitoring monitoring;

  private MonitoringStack(ContactCenterApp center, IInstance instance) {
    super(center, "Monitoring", "Dashboard and alarms of the contact center");
    monitoring = settings().monitoring();
    String instanceArn = instance.getInstanceArn();
    ConnectMetrics metrics = new ConnectMetrics(id(instance));
    Monitored monitored = new Monitored(center);
    Dashboard dashboard = new Dashboard(settings().region());
    new ContactCenterDashboard(monitoring, metrics, monitored).fill(dashboard);
    // An account has one set of dashboards for all regions.
    String name = center.stackName("contact-center");
    dashboard.create(this, center.isHome() ? name : name + "-" + settings().region());
    QueueRates.create(this, instanceArn, serviceLevels(monitored));
    if (monitoring.alarms().enabled()) {
      alarms(metrics, monitored);
    }
    if (monitoring.xRay().enabled()) {
      sampling();
    }
  }

  /** Of an instance that is looked up at deployment, the ARN is known only then. */
  private static String id(IInstance instance) {
    return instance instanceof Instance created
        ? created.getAttrId()
        : Fn.select(1, Fn.split("/", instance.getInstanceArn()));
  }

  /** Watches what a contact center has, if its environment wants that. */
  public static void create(ContactCenterApp center) {
    if (center.environment().monitoring().cloudWatch().enabled()) {
      center.instance().ifPresent(instance -> new MonitoringStack(center, instance));
    }
  }

  private void alarms(ConnectMetrics metrics, Monitored monitored) {
    String topic = AlarmTopic.arn(this, center());
    Alarms alarms = new Alarms(this, Optional.of(topic));
    new InstanceAlarms(metrics).create(alarms, settings().security().callRecording().enabled());
    QueueAlarms ofQueues = new QueueAlarms(monitoring.alarms(), metrics);
    monitored.queues().forEach(queue -> ofQueues.create(alarms, queue));
    FunctionAlarms ofFunctions = new FunctionAlarms(monitoring.alarms().functionErrorsThreshold());
    monitored.functions().forEach(function -> ofFunctions.create(alarms, function));
    FlowAlarms ofFlows = new FlowAlarms(metrics);
    List<Monitored.Named> flows = monitored.flows();
    for (int start = 0; start < flows.size(); start += FLOWS_PER_STACK) {
      Alarms part =
          start == 0 ? alarms : new Alarms(more(start / FLOWS_PER_STACK), Optional.of(topic));
      flows
          .subList(start, Math.min(start + FLOWS_PER_STACK, flows.size()))
          .forEach(flow -> ofFlows.create(part, flow));
    }
  }

  private ConnectStack more(int number) {
    return new MoreAlarms(center(), number + 1);
  }

  /** By the queue's name, which is what reports know it by. */
  private static SortedMap<String, Integer> serviceLevels(Monitored monitored) {
    SortedMap<String, Integer> seconds = new TreeMap<>();
    monitored
        .queues()
        .forEach(
            queue ->
                queue
                    .serviceLevel()
                    .ifPresent(level -> seconds.put(queue.name(), level.thresholdSeconds())));
    return seconds;
  }

  private void sampling() {
    String prefix = settings().prefix();
    CfnSamplingRule.Builder.create(this, "Sampling")
        .samplingRule(
            CfnSamplingRule.SamplingRuleProperty.builder()
                // A rule's name has at most 32 characters, a prefix as many.
                .ruleName(prefix)
                .priority(1000)
                .fixedRate(monitoring.xRay().samplingRate())
                .reservoirSize(1)
                .serviceName(prefix + "-*")
                .serviceType("*")
                .host("*")
                .httpMethod("*")
                .urlPath("*")
                .resourceArn("*")
                .version(1)
                .build())
        .build();
  }

  /** Where the alarms of further flows are. */
  private static final class MoreAlarms extends ConnectStack {
    MoreAlarms(ContactCenterApp center, int number) {
      super(center, "Monitoring" + number, "Alarms of further flows of the contact center");
    }
  }
}
