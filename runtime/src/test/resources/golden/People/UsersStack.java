package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.AgentStatus;
import dev.switchboard.runtime.connect.EnvironmentUsers;
import dev.switchboard.runtime.connect.HierarchyGroup;
import dev.switchboard.runtime.connect.HierarchyStructure;
import dev.switchboard.runtime.connect.IAgentStatus;
import dev.switchboard.runtime.connect.IHierarchyGroup;
import dev.switchboard.runtime.connect.IHierarchyStructure;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IPredefinedAttribute;
import dev.switchboard.runtime.connect.ISecurityProfile;
import dev.switchboard.runtime.connect.IUser;
import dev.switchboard.runtime.connect.PredefinedAttribute;
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

  private final QueuesStack queues;

  private final IHierarchyStructure levels;

  private final IHierarchyGroup europe;

  private final IHierarchyGroup berlin;

  private final IPredefinedAttribute language;

  private final IAgentStatus fax;

  private final IAgentStatus lunch;

  private final ISecurityProfile agents;

  private final ISecurityProfile supervisors;

  private final IUser ann;

  /**
   * Creates all of them.
   */
  public UsersStack(ContactCenterApp center, IInstance instance, QueuesStack queues) {
    super(center, "Users", "Users and what they may do of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.levels = owns(Resource.HIERARCHY_STRUCTURE, "Levels") ? createLevels() : center.existing().hierarchyStructure("Levels", instance);
    this.europe = owns(Resource.HIERARCHY_GROUP, "Europe") ? createEurope() : center.existing().hierarchyGroup("Europe", instance);
    this.berlin = owns(Resource.HIERARCHY_GROUP, "Berlin") ? createBerlin() : center.existing().hierarchyGroup("Berlin", instance);
    this.language = owns(Resource.PREDEFINED_ATTRIBUTE, "Language") ? createLanguage() : center.existing().predefinedAttribute("Language");
    this.fax = owns(Resource.AGENT_STATUS, "Fax") ? createFax() : center.existing().agentStatus("Fax", instance);
    this.lunch = owns(Resource.AGENT_STATUS, "Lunch") ? createLunch() : center.existing().agentStatus("Lunch", instance);
    this.agents = owns(Resource.SECURITY_PROFILE, "Agents") ? createAgents() : center.existing().securityProfile("Agents", instance);
    this.supervisors = owns(Resource.SECURITY_PROFILE, "Supervisors") ? createSupervisors() : center.existing().securityProfile("Supervisors", instance);
    this.ann = owns(Resource.USER, "Ann") ? createAnn() : center.existing().user("Ann", instance);
    EnvironmentUsers.create(this, instance, settings(), Set.of("Ann", "Legacy"));
  }

  private IHierarchyStructure createLevels() {
    return HierarchyStructure.Builder.create(this, "Levels")
        .instance(instance)
        .level("Region")
        .level("Team")
        .build();
  }

  /**
   * Hierarchy structure "Levels", declared by {@link shop.Levels}.
   */
  public IHierarchyStructure levels() {
    return levels;
  }

  private IHierarchyGroup createEurope() {
    return HierarchyGroup.Builder.create(this, "Europe")
        .instance(instance)
        .name("Europe")
        .structure(levels)
        .build();
  }

  /**
   * Hierarchy group "Europe", declared by {@link shop.Europe}.
   */
  public IHierarchyGroup europe() {
    return europe;
  }

  private IHierarchyGroup createBerlin() {
    return HierarchyGroup.Builder.create(this, "Berlin")
        .instance(instance)
        .name("Berlin")
        .parent(europe)
        .structure(levels)
        .tag("Site", "BER")
        .build();
  }

  /**
   * Hierarchy group "Berlin", declared by {@link shop.Berlin}.
   */
  public IHierarchyGroup berlin() {
    return berlin;
  }

  private IPredefinedAttribute createLanguage() {
    return PredefinedAttribute.Builder.create(this, "Language")
        .instance(instance)
        .name("Language")
        .value("German")
        .value("English")
        .purpose("ATTRIBUTE_VALIDATION")
        .validateValues(true)
        .readOnly(false)
        .build();
  }

  /**
   * Predefined attribute "Language", declared by {@link shop.Language}.
   */
  public IPredefinedAttribute language() {
    return language;
  }

  private IAgentStatus createFax() {
    return AgentStatus.Builder.create(this, "Fax")
        .instance(instance)
        .name("Fax")
        .enabled(false)
        .resetDisplayOrder(true)
        .build();
  }

  /**
   * Agent status "Fax", declared by {@link shop.Fax}.
   */
  public IAgentStatus fax() {
    return fax;
  }

  private IAgentStatus createLunch() {
    return AgentStatus.Builder.create(this, "Lunch")
        .instance(instance)
        .name("Lunch")
        .description("Eating")
        .enabled(true)
        .displayOrder(3)
        .build();
  }

  /**
   * Agent status "Lunch", declared by {@link shop.Lunch}.
   */
  public IAgentStatus lunch() {
    return lunch;
  }

  private ISecurityProfile createAgents() {
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
  public ISecurityProfile agents() {
    return agents;
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
        .accessControlGroup(europe)
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
        .routingProfile(queues.agent())
        .securityProfile(agents)
        .securityProfile(supervisors)
        .hierarchyGroup(berlin)
        .phone("SOFT_PHONE")
        .autoAccept(false)
        .afterContactWorkSeconds(60)
        .persistentConnection(true)
        .channel(new UserChannelSettings("VOICE").autoAccept(true).autoAcceptCallbacks(true).afterContactWorkSeconds(30).afterCallbackWorkSeconds(10).phone("DESK_PHONE").deskPhoneNumber(text("${mobile}")).persistentConnection(true).voiceEnhancement("NOISE_SUPPRESSION"))
        .channel(new UserChannelSettings("CHAT").autoAccept(false))
        .proficiency(language, "German", 5)
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
