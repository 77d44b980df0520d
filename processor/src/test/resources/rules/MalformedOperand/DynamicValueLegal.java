package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.DynamicChoice;
import dev.switchboard.annotations.DynamicValues;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@DynamicValues(name = "waiting")
interface Waiting {
  @DynamicChoice(defaultValue = "short", choices = {"short", "long"})
  String MOST = "$.FlowAttributes.waiting_most";
}

@ContactFlow(name = "Inbound")
interface Inbound {
  @CheckContactAttributes(attribute = Waiting.MOST, cases = @Case(equals = "long", to = End.class))
  interface Check {}

  @PlayPrompt(text = "Hello.")
  interface Welcome {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
