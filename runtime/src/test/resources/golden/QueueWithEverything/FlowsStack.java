package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IQuickConnect;
import dev.switchboard.runtime.connect.PhoneNumberFlow;
import dev.switchboard.runtime.connect.QueueQuickConnects;
import dev.switchboard.runtime.connect.QuickConnect;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final QueuesStack queues;

  private final AgentsStack agents;

  private final IContactFlow main;

  private final IContactFlow toQueue;

  private final IQuickConnect toOrders;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance, QueuesStack queues,
      AgentsStack agents) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.agents = agents;
    this.main = owns(Resource.CONTACT_FLOW, "Main") ? createMain() : center.existing().contactFlow("Main", instance);
    this.toQueue = owns(Resource.CONTACT_FLOW, "ToQueue") ? createToQueue() : center.existing().contactFlow("ToQueue", instance);
    this.toOrders = owns(Resource.QUICK_CONNECT, "ToOrders") ? createToOrders() : center.existing().quickConnect("ToOrders", instance);
    if (owns(Resource.QUEUE, "Orders")) {
      connectOrders();
    }
    if (owns(Resource.PHONE_NUMBER, "MainLine") || owns(Resource.CONTACT_FLOW, "Main")) {
      bindMainLine();
    }
  }

  private IContactFlow createMain() {
    return ContactFlow.Builder.create(this, "Main")
        .instance(instance)
        .name("Main")
        .type("CONTACT_FLOW")
        .content(content("flows/Main.json")
            .with("queue:Orders", queues.orders()))
        .build();
  }

  /**
   * Inbound flow "Main", declared by {@link shop.Main}.
   */
  public IContactFlow main() {
    return main;
  }

  private IContactFlow createToQueue() {
    return ContactFlow.Builder.create(this, "ToQueue")
        .instance(instance)
        .name("Transfer to orders")
        .type("QUEUE_TRANSFER")
        .content(content("flows/ToQueue.json")
            .with("queue:Orders", queues.orders()))
        .build();
  }

  /**
   * Transfer to queue flow "Transfer to orders", declared by {@link shop.ToQueue}.
   */
  public IContactFlow toQueue() {
    return toQueue;
  }

  private IQuickConnect createToOrders() {
    return QuickConnect.Builder.create(this, "ToOrders")
        .instance(instance)
        .name("To orders")
        .queue(queues.orders(), toQueue)
        .build();
  }

  /**
   * Quick connect "To orders", declared by {@link shop.ToOrders}.
   */
  public IQuickConnect toOrders() {
    return toOrders;
  }

  /**
   * Gives queue "Orders" its quick connects.
   */
  private void connectOrders() {
    new QueueQuickConnects(this, "OrdersQuickConnects", instance, queues.orders(), List.of(toOrders));
  }

  /**
   * Leads callers of phone number "MainLine" to its flow.
   */
  private void bindMainLine() {
    new PhoneNumberFlow(this, "MainLineFlow", instance, queues.mainLine(), main);
  }
}
