package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IInstance;
import javax.annotation.processing.Generated;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final QueuesStack queues;

  private final AgentsStack agents;

  private final IContactFlow openingHours;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance, QueuesStack queues,
      AgentsStack agents) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.agents = agents;
    this.openingHours = owns(Resource.CONTACT_FLOW, "OpeningHours") ? createOpeningHours() : center.existing().contactFlow("OpeningHours", instance);
  }

  private IContactFlow createOpeningHours() {
    return ContactFlow.Builder.create(this, "OpeningHours")
        .instance(instance)
        .name("Opening hours")
        .type("CONTACT_FLOW")
        .content(content("flows/OpeningHours.json")
            .with("dataTable:Stores", queues.stores()))
        .build();
  }

  /**
   * Inbound flow "Opening hours", declared by {@link shop.OpeningHours}.
   */
  public IContactFlow openingHours() {
    return openingHours;
  }
}
