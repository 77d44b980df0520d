package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.FlowContentUpdate;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.PhoneNumberFlow;
import dev.switchboard.runtime.connect.StubContent;
import javax.annotation.processing.Generated;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final QueuesStack queues;

  private final IContactFlow back;

  private final IContactFlow main;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance, QueuesStack queues) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.back = owns(Resource.CONTACT_FLOW, "Back") ? createBack() : center.existing().contactFlow("Back", instance);
    this.main = owns(Resource.CONTACT_FLOW, "Main") ? createMain() : center.existing().contactFlow("Main", instance);
    if (owns(Resource.CONTACT_FLOW, "Back")) {
      fillBack();
    }
    if (owns(Resource.PHONE_NUMBER, "Line") || owns(Resource.CONTACT_FLOW, "Main")) {
      bindLine();
    }
  }

  private IContactFlow createBack() {
    return ContactFlow.Builder.create(this, "Back")
        .instance(instance)
        .name("Back")
        .type("CONTACT_FLOW")
        .content(StubContent.ofFlow("CONTACT_FLOW"))
        .build();
  }

  /**
   * Inbound flow "Back", declared by {@link shop.Back}.
   */
  public IContactFlow back() {
    return back;
  }

  private IContactFlow createMain() {
    return ContactFlow.Builder.create(this, "Main")
        .instance(instance)
        .name("Main")
        .type("CONTACT_FLOW")
        .content(content("flows/Main.json")
            .with("flow:Back", back))
        .build();
  }

  /**
   * Inbound flow "Main", declared by {@link shop.Main}.
   */
  public IContactFlow main() {
    return main;
  }

  /**
   * Sets the content of inbound flow "Back", now that everything exists that it refers to.
   */
  private void fillBack() {
    new FlowContentUpdate(this, "BackContent", instance, back, content("flows/Back.json")
            .with("flow:Main", main));
  }

  /**
   * Leads callers of phone number "Line" to its flow.
   */
  private void bindLine() {
    new PhoneNumberFlow(this, "LineFlow", instance, queues.line(), main);
  }
}
