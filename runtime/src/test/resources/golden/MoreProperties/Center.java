// What members that describe themselves add to resources that have a construct of their own.

package shop;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme")
@ImportExisting
interface Acme {}

@HoursOfOperation(
    name = "Holidays",
    timeZone = "UTC",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
interface Holidays {}

@HoursOfOperation(
    name = "Shop",
    description = "When the shop is open",
    timeZone = "UTC",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"),
    parents = Holidays.class)
interface Shop {}

@Prompt(
    name = "Hello",
    description = "Says hello",
    file = "prompts/hello.wav",
    tags = @Tag(key = "Team", value = "shop"))
interface Hello {}

@PhoneNumber(
    description = "Brought in",
    source = "arn:aws:sms-voice:eu-central-1:111122223333:phone-number/phone-4711",
    flow = Main.class)
interface Line {}

@PhoneNumber(
    description = "Claimed",
    countryCode = "DE",
    type = NumberType.DID,
    prefix = "+4930",
    flow = Main.class)
interface Other {}

@SuppressFinding(id = "PhoneNumberInSource", reason = "the number of a taxi is no secret")
@QuickConnect(name = "Taxi", description = "To a taxi", phoneNumber = "+4930123456")
interface Taxi {}

@EmailAddress(address = "orders@acme.email.connect.aws")
interface OrdersMail {}

@Queue(
    name = "Orders",
    hours = Shop.class,
    status = QueueStatus.DISABLED,
    outboundEmail = OrdersMail.class,
    additionalEmailAddresses = OrdersMail.class,
    quickConnects = Taxi.class)
interface Orders {}

@RoutingProfile(
    name = "Agent",
    description = "Takes orders",
    defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE, priority = 1),
    availabilityTimer = AvailabilityTimer.TIME_SINCE_LAST_INBOUND,
    manualQueues = @ManualQueue(queue = Orders.class, channel = Channel.EMAIL))
interface Agent {}

@FlowModule(name = "Survey", description = "Thanks", externalInvocation = true, state = FlowState.ACTIVE)
interface Survey {
  @PlayPrompt(text = "Thank you")
  interface Thanks {}

  @ErrorHandler
  @ReturnFromModule
  interface Back {}
}

@ContactFlow(name = "Main", state = FlowState.ARCHIVED)
interface Main {
  @PlayPrompt(prompt = Hello.class)
  interface Say {}

  @InvokeModule(module = Survey.class)
  interface Ask {}

  @ErrorHandler
  @Disconnect
  interface End {}
}
