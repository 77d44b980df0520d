package dev.switchboard.runtime.monitoring;

import dev.switchboard.environment.Monitoring;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.Instance;
import dev.switchboard.runtime.function.FailedEvents;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.xray.CfnSamplingRule;
import software.constructs.Construct;

/**
 * The stack of the dashboard, the alarms and their topic, and the sampling of traces. What is more
 * than it holds, in a large contact center, is in further stacks.
 */
public final class MonitoringStack extends ConnectStack {
  private final Monitoring monitoring;
  private final SortedMap<Integer, ConnectStack> further = new TreeMap<>();

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
    dashboard.create(center.isHome() ? name : name + "-" + settings().region(), this::part);
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
    Alarms alarms = new Alarms();
    new InstanceAlarms(metrics).create(alarms, settings().security().callRecording().enabled());
    QueueAlarms ofQueues = new QueueAlarms(monitoring.alarms(), metrics);
    monitored.queues().forEach(queue -> ofQueues.create(alarms, queue));
    FunctionAlarms ofFunctions = new FunctionAlarms(monitoring.alarms().functionErrorsThreshold());
    monitored.functions().forEach(function -> ofFunctions.create(alarms, function));
    if (monitoring.failedEvents().enabled()) {
      ofFunctions.failedEvents(alarms, center().stackName(FailedEvents.QUEUE));
    }
    FlowAlarms ofFlows = new FlowAlarms(metrics);
    monitored.flows().forEach(flow -> ofFlows.create(alarms, flow));
    alarms.create(AlarmTopic.arn(this, center()), this::part);
  }

  private Construct part(int number) {
    return number == 1 ? this : further.computeIfAbsent(number, n -> new FurtherStack(center(), n));
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

  private static final class FurtherStack extends ConnectStack {
    FurtherStack(ContactCenterApp center, int number) {
      super(center, "Monitoring" + number, "More dashboards and alarms of the contact center");
    }
  }
}
