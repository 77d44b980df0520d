package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.DynamicValues;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@DynamicValues(name = "opening")
interface Opening {}

@ContactFlow(name = "Inbound")
interface Inbound {
  @PlayPrompt(text = "Hello.")
  interface Welcome {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
