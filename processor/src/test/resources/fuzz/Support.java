package fuzz;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme")
interface Acme {}

@HoursOfOperation(name = "Support", timeZone = "Europe/Berlin",
    open = @Hours(days = {Day.MONDAY, Day.FRIDAY}, from = "09:00", to = "17:00"),
    overrides = @HoursOverride(name = "New Year", from = "2027-01-01"))
interface SupportHours {}

@Queue(name = "Orders", hours = SupportHours.class, maxContacts = 100,
    outboundCaller = @OutboundCaller(name = "Acme", number = MainLine.class))
interface OrdersQueue {}

@PhoneNumber(countryCode = "US", type = NumberType.DID, flow = SupportInbound.class)
interface MainLine {}

@RoutingProfile(name = "Agent", defaultOutboundQueue = OrdersQueue.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = OrdersQueue.class, channel = Channel.VOICE, priority = 1, delaySeconds = 30))
interface Agent {}

record Customer(String tier, String name) {}

@LambdaFunction(name = "lookup", handler = Lookup.class, response = Customer.class)
class Lookup {}

@FlowModule(name = "Greeting", input = @ModuleField(name = "language"), branches = "known")
interface Greeting {
  @PlayPrompt(text = "Hello")
  interface Hello {}

  @ReturnFromModule
  interface Back {}
}

interface Shared {
  @SetLoggingBehavior(enabled = true)
  interface Log {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry", next = HangUp.class)
  interface Sorry {}

  @Disconnect
  interface HangUp {}
}

@ContactFlow(name = "Support inbound")
interface SupportInbound {
  @SetLoggingBehavior(enabled = true)
  interface Log {}

  @CheckHoursOfOperation(hours = SupportHours.class, outOfHours = Closed.class)
  interface OpenNow {}

  @InvokeLambdaFunction(function = Lookup.class, timeoutSeconds = 4, onError = Menu.class)
  interface IdentifyCaller {}

  @CheckContactAttributes(attribute = "$.External.tier",
      cases = @Case(equals = "vip", to = Orders.class), noMatch = Menu.class)
  interface ByTier {}

  @GetCustomerInput(text = "For orders press 1. To hang up press 2.", timeoutSeconds = 5,
      choices = {@Choice(key = "1", to = Orders.class), @Choice(key = "2", to = HangUp.class)},
      onTimeout = HangUp.class, onNoMatch = HangUp.class)
  interface Menu {}

  @TransferToQueue(queue = OrdersQueue.class, atCapacity = HangUp.class)
  interface Orders {}

  interface AfterHours {
    @PlayPrompt(text = "We are closed.", next = HangUp.class)
    interface Closed {}
  }

  @PlayPrompt(text = "We are closed, ${brandName} says.", next = HangUp.class)
  interface Closed {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface HangUp {}
}

@ContactFlow(name = "Brand inbound")
interface BrandInbound extends SupportInbound {
  @PlayPrompt(text = "This brand is closed.", next = HangUp.class)
  interface Closed {}
}
