package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.FlowModule;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IFlowModule;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IQuickConnect;
import dev.switchboard.runtime.connect.PhoneNumberFlow;
import dev.switchboard.runtime.connect.QueueQuickConnects;
import dev.switchboard.runtime.connect.QuickConnect;
import java.util.List;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.services.connect.CfnContactFlowModule;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final QueuesStack queues;

  private final AgentsStack agents;

  private final IFlowModule survey;

  private final IContactFlow main;

  private final IQuickConnect taxi;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance, QueuesStack queues,
      AgentsStack agents) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.agents = agents;
    this.survey = owns(Resource.FLOW_MODULE, "Survey") ? createSurvey() : center.existing().flowModule("Survey", instance);
    this.main = owns(Resource.CONTACT_FLOW, "Main") ? createMain() : center.existing().contactFlow("Main", instance);
    this.taxi = owns(Resource.QUICK_CONNECT, "Taxi") ? createTaxi() : center.existing().quickConnect("Taxi", instance);
    if (owns(Resource.QUEUE, "Orders")) {
      connectOrders();
    }
    if (owns(Resource.PHONE_NUMBER, "Line") || owns(Resource.CONTACT_FLOW, "Main")) {
      bindLine();
    }
    if (owns(Resource.PHONE_NUMBER, "Other") || owns(Resource.CONTACT_FLOW, "Main")) {
      bindOther();
    }
  }

  private IFlowModule createSurvey() {
    return with(
        FlowModule.Builder.create(this, "Survey")
        .instance(instance)
        .name("Survey")
        .description("Thanks")
        .content(content("modules/Survey.json"))
        .build(),
        it -> it.setState("ACTIVE"),
        it -> it.setExternalInvocationConfiguration(CfnContactFlowModule.ExternalInvocationConfigurationProperty.builder()
            .enabled(true)
            .build()));
  }

  /**
   * Module "Survey", declared by {@link shop.Survey}.
   */
  public IFlowModule survey() {
    return survey;
  }

  private IContactFlow createMain() {
    return with(
        ContactFlow.Builder.create(this, "Main")
        .instance(instance)
        .name("Main")
        .type("CONTACT_FLOW")
        .content(content("flows/Main.json")
            .with("module:Survey", survey)
            .with("prompt:Hello", queues.hello()))
        .build(),
        it -> it.setState("ARCHIVED"));
  }

  /**
   * Inbound flow "Main", declared by {@link shop.Main}.
   */
  public IContactFlow main() {
    return main;
  }

  private IQuickConnect createTaxi() {
    return QuickConnect.Builder.create(this, "Taxi")
        .instance(instance)
        .name("Taxi")
        .description("To a taxi")
        .phoneNumber("+4930123456")
        .build();
  }

  /**
   * Quick connect "Taxi", declared by {@link shop.Taxi}.
   */
  public IQuickConnect taxi() {
    return taxi;
  }

  /**
   * Gives queue "Orders" its quick connects.
   */
  private void connectOrders() {
    new QueueQuickConnects(this, "OrdersQuickConnects", instance, queues.orders(), List.of(taxi));
  }

  /**
   * Leads callers of phone number "Line" to its flow.
   */
  private void bindLine() {
    new PhoneNumberFlow(this, "LineFlow", instance, queues.line(), main);
  }

  /**
   * Leads callers of phone number "Other" to its flow.
   */
  private void bindOther() {
    new PhoneNumberFlow(this, "OtherFlow", instance, queues.other(), main);
  }
}
