package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IQuickConnect;
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

  private final UsersStack users;

  private final IContactFlow toAgent;

  private final IQuickConnect callAnn;

  private final IQuickConnect callLegacy;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance, QueuesStack queues,
      AgentsStack agents, UsersStack users) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.agents = agents;
    this.users = users;
    this.toAgent = owns(Resource.CONTACT_FLOW, "ToAgent") ? createToAgent() : center.existing().contactFlow("ToAgent", instance);
    this.callAnn = owns(Resource.QUICK_CONNECT, "CallAnn") ? createCallAnn() : center.existing().quickConnect("CallAnn", instance);
    this.callLegacy = owns(Resource.QUICK_CONNECT, "CallLegacy") ? createCallLegacy() : center.existing().quickConnect("CallLegacy", instance);
    if (owns(Resource.QUEUE, "Orders")) {
      connectOrders();
    }
  }

  private IContactFlow createToAgent() {
    return ContactFlow.Builder.create(this, "ToAgent")
        .instance(instance)
        .name("To agent")
        .type("AGENT_TRANSFER")
        .content(content("flows/ToAgent.json"))
        .build();
  }

  /**
   * Transfer to agent flow "To agent", declared by {@link shop.ToAgent}.
   */
  public IContactFlow toAgent() {
    return toAgent;
  }

  private IQuickConnect createCallAnn() {
    return QuickConnect.Builder.create(this, "CallAnn")
        .instance(instance)
        .name("Ann")
        .user(users.ann(), toAgent)
        .build();
  }

  /**
   * Quick connect "Ann", declared by {@link shop.CallAnn}.
   */
  public IQuickConnect callAnn() {
    return callAnn;
  }

  private IQuickConnect createCallLegacy() {
    return QuickConnect.Builder.create(this, "CallLegacy")
        .instance(instance)
        .name("Legacy")
        .user(center().existing().user("Legacy", instance), toAgent)
        .build();
  }

  /**
   * Quick connect "Legacy", declared by {@link shop.CallLegacy}.
   */
  public IQuickConnect callLegacy() {
    return callLegacy;
  }

  /**
   * Gives queue "Orders" its quick connects.
   */
  private void connectOrders() {
    new QueueQuickConnects(this, "OrdersQuickConnects", instance, queues.orders(), List.of(callAnn, callLegacy));
  }
}
