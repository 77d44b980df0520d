package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Action;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.ErrorBranch;
import dev.switchboard.annotations.block.Parameter;

@ContactFlow(name = "Action")
interface ActionExample {
  @Action(type = "UpdateContactTargetQueue",
      parameters = @Parameter(name = "QueueId", resource = OrdersQueue.class),
      errors = @ErrorBranch(type = "NoMatchingError", to = HangUp.class))
  interface ToOrders {}

  @Disconnect
  interface HangUp {}
}
