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

  private final IContactFlow main;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.main = owns(Resource.CONTACT_FLOW, "Main") ? createMain() : center.existing().contactFlow("Main", instance);
  }

  private IContactFlow createMain() {
    return ContactFlow.Builder.create(this, "Main")
        .instance(instance)
        .name("Main")
        .description("All calls")
        .type("CONTACT_FLOW")
        .content(content("flows/Main.json")
            .with("lambda:Lookup", center().existing().lambdaFunction("Lookup"))
            .with("queue:LegacyQueue", center().existing().queue("LegacyQueue", instance)))
        .build();
  }

  /**
   * Inbound flow "Main", declared by {@link shop.Main}.
   */
  public IContactFlow main() {
    return main;
  }
}
