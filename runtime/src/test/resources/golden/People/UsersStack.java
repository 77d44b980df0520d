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
import dev.switchboard.runtime.connect.UserChannelSettings;
import java.util.List;
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

  private final ISecurityProfile supervisors;

  private final IUser ann;

  /**
   * Creates all of them.
   */
  public UsersStack(ContactCenterApp center, IInstance instance, AgentsStack agents) {
    super(center, "Users", "Users and what they may do of the contact center");
    this.instance = instance;
    this.agents = agents;
    this.agentsSecurityProfile = owns(Resource.SECURITY_PROFILE, "Agents") ? createAgentsSecurityProfile() : center.existing().securityProfile("Agents", instance);
    this.supervisors = owns(Resource.SECURITY_PROFILE, "Supervisors") ? createSupervisors() : center.existing().securityProfile("Supervisors", instance);
    this.ann = owns(Resource.USER, "Ann") ? createAnn() : center.existing().user("Ann", instance);
    addStackDependency(agents);
    EnvironmentUsers.create(this, instance, settings(), Set.of("Ann", "Legacy"));
  }

  private ISecurityProfile createAgentsSecurityProfile() {
    return SecurityProfile.Builder.create(this, "Agents")
        .instance(instance)
        .name("Agents")
        .description("Take contacts")
        .permission("BasicAgentAccess")
        .permission("OutboundCallAccess")
        .build();
  }

  /**
   * Security profile "Agents", declared by {@link shop.Agents}.
   */
  public ISecurityProfile agentsSecurityProfile() {
    return agentsSecurityProfile;
  }

  private ISecurityProfile createSupervisors() {
    return SecurityProfile.Builder.create(this, "Supervisors")
        .instance(instance)
        .name("Supervisors of Europe")
        .permission("BasicAgentAccess")
        .permission("Users.View")
        .permission("Telepathy.View")
        .accessControlTag("Site", "BER")
        .tagRestrictedResource("User")
        .accessControlGroup(agents.europe())
        .hierarchyRestrictedResource("User")
        .application("crm", "THIRD_PARTY_APPLICATION", List.of("ACCESS"))
        .flowModule(text("${moduleId}"))
        .dataTableAccess("country", List.of("DE", "AT"))
        .tag("Site", "BER")
        .build();
  }

  /**
   * Security profile "Supervisors of Europe", declared by {@link shop.Supervisors}.
   */
  public ISecurityProfile supervisors() {
    return supervisors;
  }

  private IUser createAnn() {
    return User.Builder.create(this, "Ann")
        .instance(instance)
        .name("ann@acme.example")
        .firstName("Ann")
        .lastName("Agent")
        .email("ann@acme.example")
        .secondaryEmail("ann@home.example")
        .mobile(text("${mobile}"))
        .routingProfile(agents.agent())
        .securityProfile(agentsSecurityProfile)
        .securityProfile(supervisors)
        .hierarchyGroup(agents.berlin())
        .phone("SOFT_PHONE")
        .autoAccept(false)
        .afterContactWorkSeconds(60)
        .persistentConnection(true)
        .channel(new UserChannelSettings("VOICE").autoAccept(true).autoAcceptCallbacks(true).afterContactWorkSeconds(30).afterCallbackWorkSeconds(10).phone("DESK_PHONE").deskPhoneNumber(text("${mobile}")).persistentConnection(true).voiceEnhancement("NOISE_SUPPRESSION"))
        .channel(new UserChannelSettings("CHAT").autoAccept(false))
        .proficiency(agents.language(), "German", 5)
        .proficiency(center().existing().predefinedAttribute("Region"), "Europe", 1)
        .tag("Site", "BER")
        .settings(settings().user("Ann"))
        .build();
  }

  /**
   * User "ann&#64;acme.example", declared by {@link shop.Ann}.
   */
  public IUser ann() {
    return ann;
  }
}
