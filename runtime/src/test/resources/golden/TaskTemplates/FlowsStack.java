package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.FlowContentUpdate;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.StubContent;
import java.util.List;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.services.connect.CfnTaskTemplate;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final IContactFlow backOffice;

  private final IConnectResource refunds;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.backOffice = owns(Resource.CONTACT_FLOW, "BackOffice") ? createBackOffice() : center.existing().contactFlow("BackOffice", instance);
    this.refunds = owns(Resource.TASK_TEMPLATE, "Refunds") ? createRefunds() : center.existing().resource(Resource.TASK_TEMPLATE, "Refunds", instance);
    if (owns(Resource.CONTACT_FLOW, "BackOffice")) {
      fillBackOffice();
    }
  }

  private IContactFlow createBackOffice() {
    return ContactFlow.Builder.create(this, "BackOffice")
        .instance(instance)
        .name("Back office")
        .type("CONTACT_FLOW")
        .content(StubContent.ofFlow("CONTACT_FLOW"))
        .build();
  }

  /**
   * Inbound flow "Back office", declared by {@link shop.BackOffice}.
   */
  public IContactFlow backOffice() {
    return backOffice;
  }

  private IConnectResource createRefunds() {
    return namedById(created(
        CfnTaskTemplate.Builder.create(this, "Refunds")
            .instanceArn(instance.getInstanceArn())
            .name(text("Refund for ${brandName}"))
            .description("Money back")
            .status("INACTIVE")
            .contactFlowArn(backOffice.getResourceArn())
            .selfAssignContactFlowArn(backOffice.getResourceArn())
            .fields(List.of(
                CfnTaskTemplate.FieldProperty.builder()
                    .id(CfnTaskTemplate.FieldIdentifierProperty.builder()
                        .name("Task name")
                        .build())
                    .type("NAME")
                    .build(),
                CfnTaskTemplate.FieldProperty.builder()
                    .id(CfnTaskTemplate.FieldIdentifierProperty.builder()
                        .name("Order")
                        .build())
                    .type("TEXT")
                    .description("Its number")
                    .build(),
                CfnTaskTemplate.FieldProperty.builder()
                    .id(CfnTaskTemplate.FieldIdentifierProperty.builder()
                        .name("Reason")
                        .build())
                    .type("SINGLE_SELECT")
                    .singleSelectOptions(List.of("Broken", "Too late"))
                    .build(),
                CfnTaskTemplate.FieldProperty.builder()
                    .id(CfnTaskTemplate.FieldIdentifierProperty.builder()
                        .name("Amount")
                        .build())
                    .type("NUMBER")
                    .build()))
            .constraints(object(
                "RequiredFields", List.of(
                    object(
                        "Id", texts(
                            "Name", "Order")),
                    object(
                        "Id", texts(
                            "Name", "Reason"))),
                "ReadOnlyFields", List.of(
                    object(
                        "Id", texts(
                            "Name", "Amount"))),
                "InvisibleFields", List.of(
                    object(
                        "Id", texts(
                            "Name", "Amount")))))
            .defaults(List.of(
                CfnTaskTemplate.DefaultFieldValueProperty.builder()
                    .id(CfnTaskTemplate.FieldIdentifierProperty.builder()
                        .name("Amount")
                        .build())
                    .defaultValue("0")
                    .build()))
            .clientToken("01234567-89ab-1def-8123-456789abcdef")
            .tags(List.of(
                CfnTag.builder().key("Team").value("refunds").build()))
            .build(),
        CfnTaskTemplate::getAttrArn));
  }

  /**
   * Task template "Refund for ${brandName}", declared by {@link shop.Refund}.
   */
  public IConnectResource refunds() {
    return refunds;
  }

  /**
   * Sets the content of inbound flow "Back office", now that everything exists that it refers to.
   */
  private void fillBackOffice() {
    new FlowContentUpdate(this, "BackOfficeContent", instance, backOffice, content("flows/BackOffice.json")
            .with("flow:BackOffice", backOffice)
            .with("taskTemplate:Refunds", refunds));
  }
}
