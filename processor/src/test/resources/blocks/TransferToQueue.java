package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.TransferToQueue;

@ContactFlow(name = "TransferToQueue")
interface TransferToQueueExample {
  @TransferToQueue(queue = OrdersQueue.class, atCapacity = Overflow.class)
  interface Orders {}

  @PlayPrompt(text = "All lines are busy.", next = HangUp.class)
  interface Overflow {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
