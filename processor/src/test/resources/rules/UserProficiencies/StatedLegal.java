package example;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.PredefinedAttribute;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.SecurityProfile;
import dev.switchboard.annotations.User;
import dev.switchboard.annotations.UserProficiency;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.Proficiency;
import dev.switchboard.annotations.block.RoutingStep;
import dev.switchboard.annotations.block.SetRoutingCriteria;
import dev.switchboard.annotations.block.TransferToQueue;

@User(username = "ann", routingProfile = Agent.class, securityProfiles = Agents.class, proficiencies = {
    @UserProficiency(attribute = Language.class, value = "L01", level = 5),
    @UserProficiency(attribute = Language.class, value = "L02", level = 5)})
interface Ann {}

@ContactFlow(name = "Main")
interface Main {
  @SetRoutingCriteria(steps = @RoutingStep(
      attribute = @Proficiency(attribute = Language.class, value = "L01", level = 3)))
  interface Skill {}

  @TransferToQueue(queue = Orders.class, atCapacity = Sorry.class)
  interface Wait {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@PredefinedAttribute(name = "Language", values = {
    "L01",
    "L02",
    "L03",
    "L04",
    "L05",
    "L06",
    "L07",
    "L08",
    "L09",
    "L10",
    "L11"})
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
