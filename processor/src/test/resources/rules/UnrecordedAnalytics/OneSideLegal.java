package example;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.PhoneNumber;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Participant;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetVoiceRecordingBehavior;
import dev.switchboard.annotations.block.TransferToQueue;

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface MainLine {}

@ContactFlow(name = "Inbound")
interface Inbound {
  @PlayPrompt(text = "This call is recorded.")
  interface Announce {}

  @SetVoiceRecordingBehavior(record = {Participant.AGENT, Participant.CUSTOMER}, analytics = true, analyticsLanguage = "en-US")
  interface Record {}

  @TransferToQueue(queue = Orders.class)
  interface ToOrders {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@Queue(name = "Orders", hours = Weekdays.class)
interface Orders {}

@HoursOfOperation(name = "Weekdays", timeZone = "Europe/Berlin",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
interface Weekdays {}

@RoutingProfile(name = "Agents", defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
interface Agents {}
