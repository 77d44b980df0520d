package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.DynamicText;
import dev.switchboard.annotations.DynamicValues;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.FlowAttribute;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetFlowAttributes;

@DynamicValues(name = "opening")
interface Opening {
  @DynamicText(defaultValue = "Hello.")
  String GREETING = "$.FlowAttributes.opening_greeting";
}

@ContactFlow(name = "Inbound")
interface Inbound {
  @SetFlowAttributes(attributes = @FlowAttribute(key = "opening_greeting", value = "Hi."))
  interface Note {}

  @PlayPrompt(text = Opening.GREETING + " $.FlowAttributes.opening_greeting")
  interface Welcome {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
