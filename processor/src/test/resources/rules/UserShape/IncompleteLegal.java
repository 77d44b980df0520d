package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@User(username = "ann", routingProfile = Agent.class, securityProfiles = Agents.class)
interface Ann {}

@User(username = "bob", email = "bob@acme.example", routingProfile = Agent.class, securityProfiles = Agents.class,
    phone = PhoneType.DESK_PHONE, deskPhoneNumber = "${bobsPhone}", afterContactWorkSeconds = 0,
    channels = @UserChannel(channel = Channel.CHAT))
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
