package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;

@ContactFlow(name = "Sales")
interface Sales {
  @ErrorHandler
  interface Errors {}

  @Disconnect
  interface HangUp {}
}
