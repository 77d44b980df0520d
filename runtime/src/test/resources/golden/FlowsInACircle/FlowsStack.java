package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.FlowContentUpdate;
import dev.switchboard.runtime.connect.FlowModule;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IFlowModule;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.ModuleSettings;
import dev.switchboard.runtime.connect.StubContent;
import javax.annotation.processing.Generated;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final IContactFlow main;

  private final IFlowModule back;

  private final IContactFlow billing;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.main = owns(Resource.CONTACT_FLOW, "Main") ? createMain() : center.existing().contactFlow("Main", instance);
    this.back = owns(Resource.FLOW_MODULE, "Back") ? createBack() : center.existing().flowModule("Back", instance);
    this.billing = owns(Resource.CONTACT_FLOW, "Billing") ? createBilling() : center.existing().contactFlow("Billing", instance);
    if (owns(Resource.CONTACT_FLOW, "Main")) {
      fillMain();
    }
  }

  private IContactFlow createMain() {
    return ContactFlow.Builder.create(this, "Main")
        .instance(instance)
        .name("Main")
        .type("CONTACT_FLOW")
        .content(StubContent.ofFlow("CONTACT_FLOW"))
        .build();
  }

  /**
   * Inbound flow "Main", declared by {@link shop.Main}.
   */
  public IContactFlow main() {
    return main;
  }

  private IFlowModule createBack() {
    return FlowModule.Builder.create(this, "Back")
        .instance(instance)
        .name("Back")
        .settings(ModuleSettings.create()
            .input("reason", "string", true, "Why")
            .branch("menu"))
        .content(content("modules/Back.json")
            .with("flow:Main", main))
        .build();
  }

  /**
   * Module "Back", declared by {@link shop.Back}.
   */
  public IFlowModule back() {
    return back;
  }

  private IContactFlow createBilling() {
    return ContactFlow.Builder.create(this, "Billing")
        .instance(instance)
        .name("Billing")
        .type("CONTACT_FLOW")
        .content(content("flows/Billing.json")
            .with("flow:Main", main)
            .with("module:Back", back))
        .build();
  }

  /**
   * Inbound flow "Billing", declared by {@link shop.Billing}.
   */
  public IContactFlow billing() {
    return billing;
  }

  /**
   * Sets the content of inbound flow "Main", now that everything exists that it refers to.
   */
  private void fillMain() {
    new FlowContentUpdate(this, "MainContent", instance, main, content("flows/Main.json")
            .with("flow:Billing", billing));
  }
}
