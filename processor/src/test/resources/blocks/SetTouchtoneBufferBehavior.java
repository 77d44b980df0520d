package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetTouchtoneBufferBehavior;

@ContactFlow(name = "SetTouchtoneBufferBehavior")
interface SetTouchtoneBufferBehaviorExample {
  @SetTouchtoneBufferBehavior(enabled = true)
  interface TypeAhead {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
