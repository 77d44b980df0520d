package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Sales")
interface Sales {
  @Disconnect
  interface HangUp {}
}

interface Brand {
  @PlayPrompt(text = "Welcome.")
  interface Welcome {}
}
