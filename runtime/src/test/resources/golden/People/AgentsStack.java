package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.AgentStatus;
import dev.switchboard.runtime.connect.HierarchyGroup;
import dev.switchboard.runtime.connect.HierarchyStructure;
import dev.switchboard.runtime.connect.IAgentStatus;
import dev.switchboard.runtime.connect.IHierarchyGroup;
import dev.switchboard.runtime.connect.IHierarchyStructure;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IPredefinedAttribute;
import dev.switchboard.runtime.connect.IRoutingProfile;
import dev.switchboard.runtime.connect.PredefinedAttribute;
import dev.switchboard.runtime.connect.RoutingProfile;
import javax.annotation.processing.Generated;

/**
 * The routing profiles, agent hierarchy and statuses.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class AgentsStack extends ConnectStack {
  private final IInstance instance;

  private final QueuesStack queues;

  private final IHierarchyStructure levels;

  private final IHierarchyGroup europe;

  private final IHierarchyGroup berlin;

  private final IPredefinedAttribute language;

  private final IAgentStatus fax;

  private final IAgentStatus lunch;

  private final IRoutingProfile agent;

  /**
   * Creates all of them.
   */
  public AgentsStack(ContactCenterApp center, IInstance instance, QueuesStack queues) {
    super(center, "Agents", "Routing profiles, agent hierarchy and statuses of the contact center");
    this.instance = instance;
    this.queues = queues;
    this.levels = owns(Resource.HIERARCHY_STRUCTURE, "Levels") ? createLevels() : center.existing().hierarchyStructure("Levels", instance);
    this.europe = owns(Resource.HIERARCHY_GROUP, "Europe") ? createEurope() : center.existing().hierarchyGroup("Europe", instance);
    this.berlin = owns(Resource.HIERARCHY_GROUP, "Berlin") ? createBerlin() : center.existing().hierarchyGroup("Berlin", instance);
    this.language = owns(Resource.PREDEFINED_ATTRIBUTE, "Language") ? createLanguage() : center.existing().predefinedAttribute("Language");
    this.fax = owns(Resource.AGENT_STATUS, "Fax") ? createFax() : center.existing().agentStatus("Fax", instance);
    this.lunch = owns(Resource.AGENT_STATUS, "Lunch") ? createLunch() : center.existing().agentStatus("Lunch", instance);
    this.agent = owns(Resource.ROUTING_PROFILE, "Agent") ? createAgent() : center.existing().routingProfile("Agent", instance);
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

  private IRoutingProfile createAgent() {
    return RoutingProfile.Builder.create(this, "Agent")
        .instance(instance)
        .name("Agent")
        .description("Takes orders")
        .defaultOutboundQueue(queues.orders())
        .channel("VOICE", 1, "ROUTE_CURRENT_CHANNEL_ONLY")
        .queue(queues.orders(), "VOICE", 1, 0)
        .build();
  }

  /**
   * Routing profile "Agent", declared by {@link shop.Agent}.
   */
  public IRoutingProfile agent() {
    return agent;
  }
}
