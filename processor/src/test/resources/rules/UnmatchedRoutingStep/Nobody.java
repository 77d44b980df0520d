package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@User(username = "ann", routingProfile = Agent.class, securityProfiles = Agents.class,
    proficiencies = @UserProficiency(attribute = Language.class, value = "German", level = 3))
interface Ann {}

@ContactFlow(name = "Main")
interface Main {
  @SetRoutingCriteria(steps = {
    @RoutingStep(attribute = @Proficiency(attribute = Language.class, value = "German", level = 4), expiresAfterSeconds = 30),
    @RoutingStep(attribute = @Proficiency(attribute = Language.class, value = "German", level = 1))})
  interface Skill {}

  @TransferToQueue(queue = Orders.class, atCapacity = Sorry.class)
  interface Wait {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@PredefinedAttribute(name = "Language", values = {"German", "English"})
interface Language {}

@SecurityProfile(name = "Agents", permissions = "BasicAgentAccess")
interface Agents {}

@RoutingProfile(name = "Agent", description = "Takes orders", defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
interface Agent {}

@Queue(name = "Orders", hours = Weekdays.class)
interface Orders {}

@HoursOfOperation(name = "Weekdays", timeZone = "UTC",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
interface Weekdays {}
