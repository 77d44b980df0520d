package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Sales")
interface Sales {
  @Disconnect
  interface HangUp {}
}

@PlayPrompt(text = "Welcome.")
interface Welcome {}
