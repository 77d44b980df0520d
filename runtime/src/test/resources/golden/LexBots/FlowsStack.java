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

  private final IContactFlow talk;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.talk = owns(Resource.CONTACT_FLOW, "Talk") ? createTalk() : center.existing().contactFlow("Talk", instance);
  }

  private IContactFlow createTalk() {
    return ContactFlow.Builder.create(this, "Talk")
        .instance(instance)
        .name("Talk")
        .type("CONTACT_FLOW")
        .content(content("flows/Talk.json")
            .with("lexBot:OrderBot", center().existing().lexBot("OrderBot"))
            .with("lexBot:SmalltalkBot", center().existing().lexBot("SmalltalkBot")))
        .build();
  }

  /**
   * Inbound flow "Talk", declared by {@link shop.Talk}.
   */
  public IContactFlow talk() {
    return talk;
  }
}
