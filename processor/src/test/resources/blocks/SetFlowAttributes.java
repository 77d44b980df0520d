package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.FlowAttribute;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetFlowAttributes;

@ContactFlow(name = "SetFlowAttributes")
interface SetFlowAttributesExample {
  @SetFlowAttributes(attributes = @FlowAttribute(key = "attempt", value = "1"))
  interface FirstAttempt {}

  @PlayPrompt(text = "Attempt $.FlowAttributes.attempt.")
  interface Say {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
