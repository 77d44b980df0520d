package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetChatProcessingBehavior;

@ContactFlow(name = "SetChatProcessingBehavior")
interface SetChatProcessingBehaviorExample {
  @SetChatProcessingBehavior(function = CustomerLookup.class, deliverUnprocessed = true)
  interface Translate {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
