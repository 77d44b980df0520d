package dev.switchboard.runtime;

import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.HoursOfOperation;
import dev.switchboard.runtime.connect.HoursOverride;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IQueue;
import dev.switchboard.runtime.connect.Instance;
import dev.switchboard.runtime.connect.Queue;
import dev.switchboard.runtime.connect.RoutingProfile;
import dev.switchboard.runtime.connect.WeeklyHours;

/** A contact center of two flows, written by hand with the constructs that generated stacks use. */
public final class TwoFlowsRegistry implements StackRegistry {
  @Override
  public void create(ContactCenterApp center) {
    InstanceStack instance = new InstanceStack(center);
    QueuesStack queues = new QueuesStack(center, instance.acme);
    new FlowsStack(center, instance.acme, queues);
  }

  @Override
  public Contents contents() {
    return new Contents(2, 0, 2, 1, 1);
  }

  private static final class InstanceStack extends ConnectStack {
    final IInstance acme;

    InstanceStack(ContactCenterApp center) {
      super(center, "Instance", "The instance");
      acme =
          Instance.Builder.create(this, "Acme")
              .alias("Acme")
              .settings(settings().amazonConnect())
              .retain(settings().deployment().retainData())
              .build();
    }
  }

  private static final class QueuesStack extends ConnectStack {
    final IQueue orders;

    QueuesStack(ContactCenterApp center, IInstance instance) {
      super(center, "Queues", "The queues");
      HoursOfOperation hours =
          HoursOfOperation.Builder.create(this, "SupportHours")
              .instance(instance)
              .name("Support hours")
              .timeZone("Europe/Berlin")
              .open(WeeklyHours.of("09:00", "17:30", "MONDAY", "TUESDAY"))
              .override(HoursOverride.closed("Christmas", "2026-12-24", "2026-12-26"))
              .build();
      orders =
          Queue.Builder.create(this, "OrdersQueue")
              .instance(instance)
              .name("Orders")
              .hours(hours)
              .maxContacts(100)
              .settings(settings().queue("OrdersQueue"))
              .build();
      RoutingProfile.Builder.create(this, "SupportAgent")
          .instance(instance)
          .name("Support agent")
          .defaultOutboundQueue(orders)
          .channel("VOICE", 1)
          .queue(orders, "VOICE", 1, 0)
          .build();
    }
  }

  private static final class FlowsStack extends ConnectStack {
    FlowsStack(ContactCenterApp center, IInstance instance, QueuesStack queues) {
      super(center, "Flows", "The flows");
      IContactFlow goodbye =
          ContactFlow.Builder.create(this, "Goodbye")
              .instance(instance)
              .name("Goodbye")
              .content(content("flows/HandWrittenGoodbye.json"))
              .build();
      ContactFlow.Builder.create(this, "Main")
          .instance(instance)
          .name("Main")
          .content(
              content("flows/HandWritten.json")
                  .with("flow:Goodbye", goodbye)
                  .with("queue:OrdersQueue", queues.orders)
                  .with(
                      "queue:LegacyQueue",
                      center.existing().queue("LegacyQueue", TwoFlowsRegistry.existingInstance())))
          .build();
    }
  }

  private static IInstance existingInstance() {
    return Instance.fromInstanceArn(
        "Acme", TestEnvironments.INSTANCE, "eu-central-1", "111122223333");
  }
}
