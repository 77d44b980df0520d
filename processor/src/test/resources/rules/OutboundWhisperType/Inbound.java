package example;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.OutboundCaller;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.PlayPrompt;

@Queue(name = "Orders", hours = Weekdays.class,
    outboundCaller = @OutboundCaller(name = "Acme", whisper = Greeting.class))
interface Orders {}

@ContactFlow(name = "Greeting", type = FlowType.AGENT_WHISPER)
interface Greeting {
  @PlayPrompt(text = "This is Acme.")
  interface Hello {}

  @EndFlow
  interface End {}
}

@HoursOfOperation(name = "Weekdays", timeZone = "Europe/Berlin",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
interface Weekdays {}

@RoutingProfile(name = "Agents", defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
interface Agents {}
