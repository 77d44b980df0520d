package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IInstance;
import java.util.List;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.services.cases.CfnField;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final IContactFlow main;

  private final IConnectResource orderField;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.main = owns(Resource.CONTACT_FLOW, "Main") ? createMain() : center.existing().contactFlow("Main", instance);
    this.orderField = owns(Resource.CUSTOM, "OrderField") ? createOrderField() : center.existing().resource(Resource.CUSTOM, "OrderField", instance);
  }

  private IContactFlow createMain() {
    return ContactFlow.Builder.create(this, "Main")
        .instance(instance)
        .name("Main")
        .type("CONTACT_FLOW")
        .content(content("flows/Main.json"))
        .build();
  }

  /**
   * Inbound flow "Main", declared by {@link shop.Main}.
   */
  public IContactFlow main() {
    return main;
  }

  private IConnectResource createOrderField() {
    return created(
        CfnField.Builder.create(this, "OrderField")
            .name(text("Order of ${brandName}"))
            .type("Number")
            .domainId("7f1c1f4c-0000-0000-0000-000000000000")
            .tags(List.of(
                CfnTag.builder().key("Team").value("cases").build()))
            .build(),
        CfnField::getAttrFieldArn);
  }

  /**
   * Case field "Order of ${brandName}", declared by {@link shop.OrderField}.
   */
  public IConnectResource orderField() {
    return orderField;
  }
}
