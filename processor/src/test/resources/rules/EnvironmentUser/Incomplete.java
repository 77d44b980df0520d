package example;

import dev.switchboard.annotations.*;

@SecurityProfile(name = "Agents", permissions = "BasicAgentAccess")
interface Agents {}

@PredefinedAttribute(name = "Language", values = {"German", "English"})
interface Language {}

@RoutingProfile(name = "Agent", description = "Takes orders", defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
interface Agent {}

@Queue(name = "Orders", hours = Weekdays.class)
interface Orders {}

@HoursOfOperation(name = "Weekdays", timeZone = "UTC",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
interface Weekdays {}
