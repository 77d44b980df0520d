package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CheckQueueStatus;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.QueueCase;

@ContactFlow(name = "CheckQueueStatus")
interface CheckQueueStatusExample {
  @CheckQueueStatus(queue = OrdersQueue.class,
      oldestSeconds = @QueueCase(greaterThan = 300, to = LongWait.class))
  interface HowLong {}

  @PlayPrompt(text = "You are next.", next = HangUp.class)
  interface ShortWait {}

  @PlayPrompt(text = "It may take a while.", next = HangUp.class)
  interface LongWait {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
