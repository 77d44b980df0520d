package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetCustomerQueueFlow;

@ContactFlow(name = "SetCustomerQueueFlow")
interface SetCustomerQueueFlowExample {
  @SetCustomerQueueFlow(flow = CustomerQueue.class)
  interface WhileWaiting {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
