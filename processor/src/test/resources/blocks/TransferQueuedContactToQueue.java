package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.LoopPrompts;
import dev.switchboard.annotations.block.Message;
import dev.switchboard.annotations.block.TransferQueuedContactToQueue;

@ContactFlow(name = "TransferQueuedContactToQueue", type = FlowType.CUSTOMER_QUEUE)
interface TransferQueuedContactToQueueExample {
  @LoopPrompts(messages = @Message(text = "Please hold."), interruptSeconds = 60, onInterrupt = WhichQueue.class)
  interface Hold {}

  @CheckContactAttributes(attribute = "$.Queue.Name",
      cases = @Case(equals = "Orders", to = GoOn.class), noMatch = MoveOn.class)
  interface WhichQueue {}

  @TransferQueuedContactToQueue(queue = OrdersQueue.class, atCapacity = GoOn.class)
  interface MoveOn {}

  @EndFlow
  interface GoOn {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
