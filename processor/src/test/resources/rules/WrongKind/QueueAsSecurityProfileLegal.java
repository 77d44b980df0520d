package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

class QueueAsSecurityProfileLegal {
  @User(username = "ann", routingProfile = Agent.class, securityProfiles = {Agents.class, Leads.class})
  interface Ann {}

  @SecurityProfile(name = "Agents", permissions = "BasicAgentAccess")
  interface Agents {}

  @SecurityProfile(name = "Leads", permissions = "BasicAgentAccess")
  interface Leads {}

  @RoutingProfile(name = "Agent", description = "Takes orders", defaultOutboundQueue = Orders.class,
      channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
      queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
  interface Agent {}

  @Queue(name = "Orders", hours = Weekdays.class)
  interface Orders {}

  @HoursOfOperation(name = "Weekdays", timeZone = "UTC",
      open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
  interface Weekdays {}
}
