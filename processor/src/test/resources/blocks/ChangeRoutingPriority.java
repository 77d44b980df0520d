package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.ChangeRoutingPriority;
import dev.switchboard.annotations.block.Disconnect;

@ContactFlow(name = "ChangeRoutingPriority")
interface ChangeRoutingPriorityExample {
  @ChangeRoutingPriority(priority = 1)
  interface First {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
