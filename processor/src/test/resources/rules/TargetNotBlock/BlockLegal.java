package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Sales")
interface Sales {
  @PlayPrompt(text = "Welcome.", next = Bye.class)
  interface Welcome {}

  @PlayPrompt(text = "Goodbye.")
  interface Bye {}

  @Disconnect
  interface HangUp {}
}
