package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Sales")
interface Sales {
  @PlayPrompt(text = "Welcome.")
  interface Welcome {
    @PlayPrompt(text = "Hello.")
    interface Hello {}
  }

  @Disconnect
  interface HangUp {}
}
