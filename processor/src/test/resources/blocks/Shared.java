package examples;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FieldType;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.ModuleField;
import dev.switchboard.annotations.PhoneNumber;
import dev.switchboard.annotations.Prompt;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.LoopPrompts;
import dev.switchboard.annotations.block.Message;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ReturnFromModule;
import dev.switchboard.annotations.block.ModuleValue;

@HoursOfOperation(name = "Support hours", timeZone = "Europe/Berlin",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
interface SupportHours {}

@Queue(name = "Orders", hours = SupportHours.class)
interface OrdersQueue {}

@RoutingProfile(name = "Agent", defaultOutboundQueue = OrdersQueue.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = OrdersQueue.class, channel = Channel.VOICE, priority = 1))
interface Agents {}

@ImportExisting
@Prompt(name = "Hold music")
interface HoldMusic {}

@ImportExisting
@LambdaFunction(name = "customer-lookup")
interface CustomerLookup {}

@ImportExisting
@PhoneNumber(flow = SupportFlow.class)
interface MainLine {}

@ContactFlow(name = "Support")
interface SupportFlow {
  @PlayPrompt(text = "Support.")
  interface Welcome {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

@ContactFlow(name = "Agent whisper", type = FlowType.AGENT_WHISPER)
interface AgentWhisper {
  @PlayPrompt(text = "A customer.")
  interface Say {}

  @EndFlow
  interface Done {}
}

@ContactFlow(name = "Customer hold", type = FlowType.CUSTOMER_HOLD)
interface CustomerHold {
  @LoopPrompts(messages = @Message(text = "Please hold."))
  interface Hold {}
}

@ContactFlow(name = "Customer queue", type = FlowType.CUSTOMER_QUEUE)
interface CustomerQueue {
  @LoopPrompts(messages = @Message(text = "Please wait."))
  interface Hold {}
}

@FlowModule(name = "Authentication", input = @ModuleField(name = "attempts", type = FieldType.INTEGER),
    output = @ModuleField(name = "reason"), branches = "failed")
interface Authentication {
  @ReturnFromModule(branch = "failed", output = @ModuleValue(name = "reason", value = "unknown"))
  interface Failed {}
}
