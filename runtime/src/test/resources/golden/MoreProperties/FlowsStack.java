package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.FlowModule;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IFlowModule;
import dev.switchboard.runtime.connect.IInstance;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.services.connect.CfnContactFlowModule;

/**
 * The flows, modules and quick connects.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class FlowsStack extends ConnectStack {
  private final IInstance instance;

  private final QueuesStack queues;

  private final IFlowModule survey;

  private final IContactFlow main;

  /**
   * Creates all of them.
   */
  public FlowsStack(ContactCenterApp center, IInstance instance, QueuesStack queues) {
    super(center, "Flows", "Flows, modules and quick connects of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.survey = owns(Resource.FLOW_MODULE, "Survey") ? createSurvey() : center.existing().flowModule("Survey", instance);
    this.main = owns(Resource.CONTACT_FLOW, "Main") ? createMain() : center.existing().contactFlow("Main", instance);
  }

  private IFlowModule createSurvey() {
    return with(
        FlowModule.Builder.create(this, "Survey")
        .instance(instance)
        .name("Survey")
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
            .with("module:Survey", survey))
        .build(),
        it -> it.setState("ARCHIVED"));
  }

  /**
   * Inbound flow "Main", declared by {@link shop.Main}.
   */
  public IContactFlow main() {
    return main;
  }
}
