package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Sales")
interface Sales {
  @PlayPrompt(text = "Welcome.")
  interface Welcome {}

  @Disconnect
  interface HangUp {}
}

@ContactFlow(name = "Support")
interface Support {
  @PlayPrompt(text = "Welcome to support.", next = Sales.HangUp.class)
  interface Welcome {}

  @Disconnect
  interface HangUp {}
}
