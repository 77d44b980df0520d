package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.FlowAttribute;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetFlowAttributes;

@ContactFlow(name = "Inbound")
interface Inbound {
  @SetFlowAttributes(attributes = @FlowAttribute(key = "team", value = "sales"))
  interface Choose {}

  @CheckContactAttributes(attribute = "$.FlowAttributes.team", cases = @Case(equals = "sales", to = Sales.class))
  interface ByTeam {}

  @PlayPrompt(text = "Hello.")
  interface Tell {}

  @Disconnect
  interface Done {}

  @PlayPrompt(text = "Hi.", next = Done.class)
  interface Sales {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
