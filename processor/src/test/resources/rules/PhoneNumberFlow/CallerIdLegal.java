package example;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.OutboundCaller;
import dev.switchboard.annotations.PhoneNumber;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Call back")
interface CallBack {
  @PlayPrompt(text = "We tried to reach you and will try again.")
  interface Explain {}

  @Disconnect
  interface End {}
}

@PhoneNumber(countryCode = "US", flow = CallBack.class)
interface OutboundLine {}

@Queue(name = "Orders", hours = Weekdays.class,
    outboundCaller = @OutboundCaller(name = "Acme", number = OutboundLine.class))
interface Orders {}

@HoursOfOperation(name = "Weekdays", timeZone = "Europe/Berlin",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
interface Weekdays {}

@RoutingProfile(name = "Agents", defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
interface Agents {}
