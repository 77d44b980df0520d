// Users, what they may do, the agent hierarchy, and a quick connect to a user.

package shop;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme")
interface Acme {}

@HoursOfOperation(
    name = "Always",
    timeZone = "UTC",
    open = @Hours(days = Day.MONDAY, from = "00:00", to = "23:59"))
interface Always {}

@Queue(
    name = "Orders",
    hours = Always.class,
    quickConnects = {CallAnn.class, CallLegacy.class})
interface Orders {}

@RoutingProfile(
    name = "Agent",
    description = "Takes orders",
    defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE, priority = 1))
interface Agent {}

@HierarchyStructure(levels = {"Region", "Team"})
interface Levels {}

@HierarchyGroup(name = "Europe")
interface Europe {}

@HierarchyGroup(name = "Berlin", parent = Europe.class, tags = @Tag(key = "Site", value = "BER"))
interface Berlin {}

@SecurityProfile(
    name = "Agents",
    description = "Take contacts",
    permissions = {"BasicAgentAccess", "OutboundCallAccess"})
interface Agents {}

@SecurityProfile(
    name = "Supervisors of Europe",
    permissions = {"BasicAgentAccess", "Users.View"},
    morePermissions = "Telepathy.View",
    accessControlTags = @Tag(key = "Site", value = "BER"),
    tagRestrictedResources = "User",
    accessControlGroup = Europe.class,
    hierarchyRestrictedResources = "User",
    applications = @ApplicationAccess(namespace = "crm", permissions = "ACCESS"),
    flowModuleIds = "${moduleId}",
    dataTableAccess =
        @PrimaryAttributeAccess(
            attribute = "country",
            values = {"DE", "AT"}),
    tags = @Tag(key = "Site", value = "BER"))
interface Supervisors {}

@AgentStatus(name = "Lunch", description = "Eating", displayOrder = 3)
interface Lunch {}

@AgentStatus(name = "Fax", enabled = false, resetDisplayOrder = true)
interface Fax {}

@PredefinedAttribute(
    name = "Language",
    values = {"German", "English"},
    purposes = "ATTRIBUTE_VALIDATION",
    validateValues = true,
    readOnly = false)
interface Language {}

@PredefinedAttribute(name = "Region", values = "Europe")
@ImportExisting
interface Region {}

@User(
    username = "ann@acme.example",
    firstName = "Ann",
    lastName = "Agent",
    email = "ann@acme.example",
    secondaryEmail = "ann@home.example",
    mobile = "${mobile}",
    routingProfile = Agent.class,
    securityProfiles = {Agents.class, Supervisors.class},
    hierarchyGroup = Berlin.class,
    afterContactWorkSeconds = 60,
    persistentConnection = true,
    channels = {
      @UserChannel(
          channel = Channel.VOICE,
          autoAccept = true,
          autoAcceptCallbacks = true,
          afterContactWorkSeconds = 30,
          afterCallbackWorkSeconds = 10,
          phone = PhoneType.DESK_PHONE,
          deskPhoneNumber = "${mobile}",
          persistentConnection = true,
          voiceEnhancement = VoiceEnhancement.NOISE_SUPPRESSION),
      @UserChannel(channel = Channel.CHAT, autoAccept = false)
    },
    proficiencies = {
      @UserProficiency(attribute = Language.class, value = "German", level = 5),
      @UserProficiency(attribute = Region.class, value = "Europe", level = 1)
    },
    tags = @Tag(key = "Site", value = "BER"))
interface Ann {}

@User(username = "legacy")
@ImportExisting
interface Legacy {}

@ContactFlow(name = "To agent", type = FlowType.AGENT_TRANSFER)
interface ToAgent {
  @TransferToAgent
  interface Transfer {}
}

@QuickConnect(name = "Ann", user = Ann.class, flow = ToAgent.class)
interface CallAnn {}

@QuickConnect(name = "Legacy", user = Legacy.class, flow = ToAgent.class)
interface CallLegacy {}
