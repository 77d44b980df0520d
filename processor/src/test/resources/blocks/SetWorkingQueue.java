package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetWorkingQueue;

@ContactFlow(name = "SetWorkingQueue")
interface SetWorkingQueueExample {
  @SetWorkingQueue(queue = OrdersQueue.class)
  interface ToOrders {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
