package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.FlowAttribute;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetFlowAttributes;

@ContactFlow(name = "Inbound")
interface Inbound {
  @SetFlowAttributes(attributes = @FlowAttribute(key = "attempt", value = "1"))
  interface Count {}

  @PlayPrompt(text = "Hello.")
  interface Tell {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
