package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Sales")
interface Sales {
  @PlayPrompt(text = "Welcome.")
  interface Welcome {}

  interface Closing {
    @PlayPrompt(text = "We will call you back.", next = HangUp.class)
    interface Promise {}

    @ErrorHandler
    @PlayPrompt(text = "Goodbye.")
    interface Goodbye {}
  }

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
