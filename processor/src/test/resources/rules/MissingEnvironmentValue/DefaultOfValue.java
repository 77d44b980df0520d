package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.DynamicText;
import dev.switchboard.annotations.DynamicValues;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@DynamicValues(name = "opening")
interface Opening {
  @DynamicText(defaultValue = "Hello from ${brandNme}.")
  String GREETING = "$.FlowAttributes.opening_greeting";
}

@ContactFlow(name = "Sales")
interface Sales {
  @PlayPrompt(text = Opening.GREETING, onError = HangUp.class)
  interface Welcome {}

  @Disconnect
  interface HangUp {}
}

@ContactFlow(name = "Support")
interface Support {
  @PlayPrompt(text = Opening.GREETING, onError = HangUp.class)
  interface Welcome {}

  @Disconnect
  interface HangUp {}
}
