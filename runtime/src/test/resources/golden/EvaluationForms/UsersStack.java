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

  private final AgentsStack agents;

  private final ISecurityProfile agentsSecurityProfile;

  private final IUser ann;

  /**
   * Creates all of them.
   */
  public UsersStack(ContactCenterApp center, IInstance instance, AgentsStack agents) {
    super(center, "Users", "Users and what they may do of the contact center");
    this.instance = instance;
    this.agents = agents;
    this.agentsSecurityProfile = owns(Resource.SECURITY_PROFILE, "Agents") ? createAgentsSecurityProfile() : center.existing().securityProfile("Agents", instance);
    this.ann = owns(Resource.USER, "Ann") ? createAnn() : center.existing().user("Ann", instance);
    EnvironmentUsers.create(this, instance, settings(), Set.of("Ann"));
  }

  private ISecurityProfile createAgentsSecurityProfile() {
    return SecurityProfile.Builder.create(this, "Agents")
        .instance(instance)
        .name("Agents")
        .permission("BasicAgentAccess")
        .build();
  }

  /**
   * Security profile "Agents", declared by {@link shop.Agents}.
   */
  public ISecurityProfile agentsSecurityProfile() {
    return agentsSecurityProfile;
  }

  private IUser createAnn() {
    return User.Builder.create(this, "Ann")
        .instance(instance)
        .name("ann")
        .firstName("Ann")
        .lastName("Lee")
        .routingProfile(agents.agent())
        .securityProfile(agentsSecurityProfile)
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
