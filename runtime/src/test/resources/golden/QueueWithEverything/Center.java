// One of each resource.

package shop;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.HoursOverride;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.OutboundCaller;
import dev.switchboard.annotations.PhoneNumber;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.QuickConnect;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.Tag;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme-${brandName}")
interface Acme {}

@HoursOfOperation(
    name = "Support hours",
    timeZone = "Europe/Berlin",
    open = {
      @Hours(days = {Day.MONDAY, Day.FRIDAY}, from = "09:00", to = "12:00"),
      @Hours(days = Day.MONDAY, from = "13:00", to = "17:30")
    },
    overrides = {
      @HoursOverride(name = "Christmas", from = "2026-12-24", to = "2026-12-26"),
      @HoursOverride(
          name = "Sale",
          description = "Open on Sunday",
          from = "2026-11-29",
          open = @Hours(days = Day.SUNDAY, from = "10:00", to = "16:00"))
    })
interface SupportHours {}

@PhoneNumber(countryCode = "US", flow = Main.class)
interface MainLine {}

@ContactFlow(name = "Outbound", type = FlowType.OUTBOUND_WHISPER)
interface Whisper {
  @PlayPrompt(text = "Hello from ${brandName}.", onError = End.class)
  interface Hello {}

  @EndFlow
  interface End {}
}

@Queue(
    name = "Orders",
    hours = SupportHours.class,
    description = "New orders",
    maxContacts = 100,
    outboundCaller = @OutboundCaller(name = "Acme", number = MainLine.class, whisper = Whisper.class),
    quickConnects = ToOrders.class,
    tags = @Tag(key = "Department", value = "Sales"))
interface Orders {}

@QuickConnect(name = "To orders", queue = Orders.class, flow = ToQueue.class)
interface ToOrders {}

@ContactFlow(name = "Transfer to orders", type = FlowType.QUEUE_TRANSFER)
interface ToQueue {
  @TransferToQueue(queue = Orders.class)
  interface Move {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

@ContactFlow(name = "Main")
interface Main {
  @TransferToQueue(queue = Orders.class)
  interface Move {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

@RoutingProfile(
    name = "Agent",
    defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE, priority = 2, delaySeconds = 30))
interface Agent {}
