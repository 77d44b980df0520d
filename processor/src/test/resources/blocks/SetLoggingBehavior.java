package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetLoggingBehavior;

@ContactFlow(name = "SetLoggingBehavior")
interface SetLoggingBehaviorExample {
  @SetLoggingBehavior(enabled = true)
  interface Log {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
