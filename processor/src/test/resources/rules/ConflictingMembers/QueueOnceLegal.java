package shop;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetWorkingQueue;
import dev.switchboard.annotations.block.TransferToQueue;

@ContactFlow(name = "Sales")
interface Sales {
  @SetWorkingQueue(queue = Orders.class)
  interface Choose {}

  @TransferToQueue
  interface Go {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

@Queue(name = "Orders", hours = Always.class)
interface Orders {}

@HoursOfOperation(
    name = "Always",
    timeZone = "UTC",
    open = @Hours(days = {Day.MONDAY, Day.TUESDAY}, from = "08:00", to = "18:00"))
interface Always {}

@RoutingProfile(
    name = "Agents",
    defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
interface Agents {}
