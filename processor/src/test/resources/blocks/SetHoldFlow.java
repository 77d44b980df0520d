package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetHoldFlow;

@ContactFlow(name = "SetHoldFlow")
interface SetHoldFlowExample {
  @SetHoldFlow(customer = CustomerHold.class)
  interface HoldMusicFlow {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
