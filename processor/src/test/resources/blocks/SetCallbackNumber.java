package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetCallbackNumber;

@ContactFlow(name = "SetCallbackNumber")
interface SetCallbackNumberExample {
  @SetCallbackNumber(number = "$.CustomerEndpoint.Address", onNotDialable = HangUp.class)
  interface CallMeHere {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
