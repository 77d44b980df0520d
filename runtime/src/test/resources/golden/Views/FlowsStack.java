package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.View;
import javax.annotation.processing.Generated;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final QueuesStack queues;

  private final IContactFlow guide;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance, QueuesStack queues) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.guide = owns(Resource.CONTACT_FLOW, "Guide") ? createGuide() : center.existing().contactFlow("Guide", instance);
  }

  private IContactFlow createGuide() {
    return ContactFlow.Builder.create(this, "Guide")
        .instance(instance)
        .name("Guide")
        .type("CONTACT_FLOW")
        .content(content("flows/Guide.json")
            .with("view:Confirmation", View.fromAwsManaged(this, "confirmation"))
            .with("view:OrderForm", queues.orderForm())
            .with("view:Survey", center().existing().view("Survey", instance)))
        .build();
  }

  /**
   * Inbound flow "Guide", declared by {@link shop.Guide}.
   */
  public IContactFlow guide() {
    return guide;
  }
}
