package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.DynamicText;
import dev.switchboard.annotations.DynamicValues;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@DynamicValues(name = "opening")
interface Opening {
  @DynamicText(defaultValue = "Hello.", minLength = 20, maxLength = 10)
  String GREETING = "$.FlowAttributes.opening_greeting";
}

@ContactFlow(name = "Inbound")
interface Inbound {
  @PlayPrompt(text = Opening.GREETING)
  interface Welcome {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
