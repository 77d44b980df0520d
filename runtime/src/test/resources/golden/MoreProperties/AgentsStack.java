package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IRoutingProfile;
import dev.switchboard.runtime.connect.RoutingProfile;
import java.util.List;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.services.connect.CfnRoutingProfile;

/**
 * The routing profiles, agent hierarchy and statuses.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class AgentsStack extends ConnectStack {
  private final IInstance instance;

  private final QueuesStack queues;

  private final IRoutingProfile agent;

  /**
   * Creates all of them.
   */
  public AgentsStack(ContactCenterApp center, IInstance instance, QueuesStack queues) {
    super(center, "Agents", "Routing profiles, agent hierarchy and statuses of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.agent = owns(Resource.ROUTING_PROFILE, "Agent") ? createAgent() : center.existing().routingProfile("Agent", instance);
  }

  private IRoutingProfile createAgent() {
    return with(
        RoutingProfile.Builder.create(this, "Agent")
        .instance(instance)
        .name("Agent")
        .description("Takes orders")
        .defaultOutboundQueue(queues.orders())
        .channel("VOICE", 1, "ROUTE_CURRENT_CHANNEL_ONLY")
        .queue(queues.orders(), "VOICE", 1, 0)
        .build(),
        it -> it.setAgentAvailabilityTimer("TIME_SINCE_LAST_INBOUND"),
        it -> it.setManualAssignmentQueueConfigs(List.of(
            CfnRoutingProfile.RoutingProfileManualAssignmentQueueConfigProperty.builder()
                .queueReference(CfnRoutingProfile.RoutingProfileQueueReferenceProperty.builder()
                    .queueArn(queues.orders().getResourceArn())
                    .channel("EMAIL")
                    .build())
                .build())));
  }

  /**
   * Routing profile "Agent", declared by {@link shop.Agent}.
   */
  public IRoutingProfile agent() {
    return agent;
  }
}
