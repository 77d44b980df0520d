package example;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.LoopPrompts;
import dev.switchboard.annotations.block.Message;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetCustomerQueueFlow;
import dev.switchboard.annotations.block.TransferQueuedContactToQueue;
import dev.switchboard.annotations.block.TransferToQueue;

@ContactFlow(name = "Waiting", type = FlowType.CUSTOMER_QUEUE)
interface Waiting {
  @LoopPrompts(messages = @Message(text = "Please wait."), interruptSeconds = 60, onInterrupt = Later.class)
  interface Hold {}

  @SetCustomerQueueFlow(flow = WaitingLonger.class)
  interface Later {}

  @TransferQueuedContactToQueue(queue = Orders.class, atCapacity = Done.class, onError = Done.class)
  interface Move {}

  @ErrorHandler
  @EndFlow
  interface Done {}
}

@ContactFlow(name = "Waiting longer", type = FlowType.CUSTOMER_QUEUE)
interface WaitingLonger {
  @LoopPrompts(messages = @Message(text = "Please wait a little longer."), interruptSeconds = 60, onInterrupt = Sooner.class)
  interface Hold {}

  @SetCustomerQueueFlow(flow = Waiting.class)
  interface Sooner {}

  @TransferQueuedContactToQueue(queue = Orders.class, atCapacity = Done.class, onError = Done.class)
  interface Move {}

  @ErrorHandler
  @EndFlow
  interface Done {}
}

@ContactFlow(name = "Inbound")
interface Inbound {
  @SetCustomerQueueFlow(flow = Waiting.class)
  interface Wait {}

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
