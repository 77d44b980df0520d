package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IRoutingProfile;
import dev.switchboard.runtime.connect.RoutingProfile;
import javax.annotation.processing.Generated;

/**
 * The routing profiles, agent hierarchy and statuses.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class AgentsStack extends ConnectStack {
  private final IInstance instance;

  private final IRoutingProfile agent;

  /**
   * Creates all of them.
   */
  public AgentsStack(ContactCenterApp center, IInstance instance) {
    super(center, "Agents", "Routing profiles, agent hierarchy and statuses of the contact center");
    this.instance = instance;
    this.agent = owns(Resource.ROUTING_PROFILE, "Agent") ? createAgent() : center.existing().routingProfile("Agent", instance);
  }

  private IRoutingProfile createAgent() {
    return RoutingProfile.Builder.create(this, "Agent")
        .instance(instance)
        .name("Agent")
        .defaultOutboundQueue(center().existing().queue("LegacyQueue", instance))
        .channel("VOICE", 1, "ROUTE_CURRENT_CHANNEL_ONLY")
        .queue(center().existing().queue("LegacyQueue", instance), "VOICE", 1, 0)
        .build();
  }

  /**
   * Routing profile "Agent", declared by {@link shop.Agent}.
   */
  public IRoutingProfile agent() {
    return agent;
  }
}
