package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

interface Brand {
  @PlayPrompt(text = "Welcome.")
  interface Welcome {}

  @Disconnect
  interface HangUp {}
}

@ContactFlow(name = "Sales")
interface Sales extends Brand {
  interface Welcome {}
}
