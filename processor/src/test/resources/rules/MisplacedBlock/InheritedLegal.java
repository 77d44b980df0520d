package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

interface Brand {
  @PlayPrompt(text = "Welcome.")
  interface Welcome {}
}

@ContactFlow(name = "Sales")
interface Sales extends Brand {
  @Disconnect
  interface HangUp {}
}
