package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetContactData;

@ContactFlow(name = "SetContactData")
interface SetContactDataExample {
  @SetContactData(name = "Order of $.CustomerEndpoint.Address", language = "en-US")
  interface Name {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
