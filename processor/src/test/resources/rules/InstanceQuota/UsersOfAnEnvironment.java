package example;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.SecurityProfile;
import dev.switchboard.annotations.User;

@User(username = "ann", routingProfile = Agent.class, securityProfiles = Agents.class)
interface Ann {}

@User(username = "bob", routingProfile = Agent.class, securityProfiles = Agents.class)
interface Bob {}

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
