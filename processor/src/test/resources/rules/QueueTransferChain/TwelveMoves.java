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
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
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
  @LoopPrompts(messages = @Message(text = "Please wait."), interruptSeconds = 60, onInterrupt = ByQueue.class)
  interface Hold {}

  @CheckContactAttributes(attribute = "$.Queue.Name", noMatch = Done.class, cases = {
      @Case(equals = "Queue 01", to = To02.class),
      @Case(equals = "Queue 02", to = To03.class),
      @Case(equals = "Queue 03", to = To04.class),
      @Case(equals = "Queue 04", to = To05.class),
      @Case(equals = "Queue 05", to = To06.class),
      @Case(equals = "Queue 06", to = To07.class),
      @Case(equals = "Queue 07", to = To08.class),
      @Case(equals = "Queue 08", to = To09.class),
      @Case(equals = "Queue 09", to = To10.class),
      @Case(equals = "Queue 10", to = To11.class),
      @Case(equals = "Queue 11", to = To12.class),
      @Case(equals = "Queue 12", to = To13.class)})
  interface ByQueue {}

  @TransferQueuedContactToQueue(queue = Queue02.class, atCapacity = Done.class, onError = Done.class)
  interface To02 {}

  @TransferQueuedContactToQueue(queue = Queue03.class, atCapacity = Done.class, onError = Done.class)
  interface To03 {}

  @TransferQueuedContactToQueue(queue = Queue04.class, atCapacity = Done.class, onError = Done.class)
  interface To04 {}

  @TransferQueuedContactToQueue(queue = Queue05.class, atCapacity = Done.class, onError = Done.class)
  interface To05 {}

  @TransferQueuedContactToQueue(queue = Queue06.class, atCapacity = Done.class, onError = Done.class)
  interface To06 {}

  @TransferQueuedContactToQueue(queue = Queue07.class, atCapacity = Done.class, onError = Done.class)
  interface To07 {}

  @TransferQueuedContactToQueue(queue = Queue08.class, atCapacity = Done.class, onError = Done.class)
  interface To08 {}

  @TransferQueuedContactToQueue(queue = Queue09.class, atCapacity = Done.class, onError = Done.class)
  interface To09 {}

  @TransferQueuedContactToQueue(queue = Queue10.class, atCapacity = Done.class, onError = Done.class)
  interface To10 {}

  @TransferQueuedContactToQueue(queue = Queue11.class, atCapacity = Done.class, onError = Done.class)
  interface To11 {}

  @TransferQueuedContactToQueue(queue = Queue12.class, atCapacity = Done.class, onError = Done.class)
  interface To12 {}

  @TransferQueuedContactToQueue(queue = Queue13.class, atCapacity = Done.class, onError = Done.class)
  interface To13 {}

  @ErrorHandler
  @EndFlow
  interface Done {}
}

@ContactFlow(name = "Inbound")
interface Inbound {
  @SetCustomerQueueFlow(flow = Waiting.class)
  interface Wait {}

  @TransferToQueue(queue = Queue01.class)
  interface ToQueue {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@Queue(name = "Queue 01", hours = Weekdays.class)
interface Queue01 {}

@Queue(name = "Queue 02", hours = Weekdays.class)
interface Queue02 {}

@Queue(name = "Queue 03", hours = Weekdays.class)
interface Queue03 {}

@Queue(name = "Queue 04", hours = Weekdays.class)
interface Queue04 {}

@Queue(name = "Queue 05", hours = Weekdays.class)
interface Queue05 {}

@Queue(name = "Queue 06", hours = Weekdays.class)
interface Queue06 {}

@Queue(name = "Queue 07", hours = Weekdays.class)
interface Queue07 {}

@Queue(name = "Queue 08", hours = Weekdays.class)
interface Queue08 {}

@Queue(name = "Queue 09", hours = Weekdays.class)
interface Queue09 {}

@Queue(name = "Queue 10", hours = Weekdays.class)
interface Queue10 {}

@Queue(name = "Queue 11", hours = Weekdays.class)
interface Queue11 {}

@Queue(name = "Queue 12", hours = Weekdays.class)
interface Queue12 {}

@Queue(name = "Queue 13", hours = Weekdays.class)
interface Queue13 {}

@HoursOfOperation(name = "Weekdays", timeZone = "Europe/Berlin",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
interface Weekdays {}

@RoutingProfile(name = "Agents", defaultOutboundQueue = Queue01.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = {
      @RoutedQueue(queue = Queue01.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue02.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue03.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue04.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue05.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue06.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue07.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue08.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue09.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue10.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue11.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue12.class, channel = Channel.VOICE),
      @RoutedQueue(queue = Queue13.class, channel = Channel.VOICE)})
interface Agents {}
