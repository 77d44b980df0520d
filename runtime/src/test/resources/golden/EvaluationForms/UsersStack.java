package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.EnvironmentUsers;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.ISecurityProfile;
import dev.switchboard.runtime.connect.IUser;
import dev.switchboard.runtime.connect.SecurityProfile;
import dev.switchboard.runtime.connect.User;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The users and what they may do.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class UsersStack extends ConnectStack {
  private final IInstance instance;

  private final QueuesStack queues;

  private final ISecurityProfile agents;

  private final IUser ann;

  /**
   * Creates all of them.
   */
  public UsersStack(ContactCenterApp center, IInstance instance, QueuesStack queues) {
    super(center, "Users", "Users and what they may do of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.agents = owns(Resource.SECURITY_PROFILE, "Agents") ? createAgents() : center.existing().securityProfile("Agents", instance);
    this.ann = owns(Resource.USER, "Ann") ? createAnn() : center.existing().user("Ann", instance);
    EnvironmentUsers.create(this, instance, settings(), Set.of("Ann"));
  }

  private ISecurityProfile createAgents() {
    return SecurityProfile.Builder.create(this, "Agents")
        .instance(instance)
        .name("Agents")
        .permission("BasicAgentAccess")
        .build();
  }

  /**
   * Security profile "Agents", declared by {@link shop.Agents}.
   */
  public ISecurityProfile agents() {
    return agents;
  }

  private IUser createAnn() {
    return User.Builder.create(this, "Ann")
        .instance(instance)
        .name("ann")
        .firstName("Ann")
        .lastName("Lee")
        .routingProfile(queues.agent())
        .securityProfile(agents)
        .phone("SOFT_PHONE")
        .autoAccept(false)
        .afterContactWorkSeconds(0)
        .persistentConnection(false)
        .settings(settings().user("Ann"))
        .build();
  }

  /**
   * User "ann", declared by {@link shop.Ann}.
   */
  public IUser ann() {
    return ann;
  }
}
