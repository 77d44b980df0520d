package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

interface Greeting {
  @PlayPrompt(text = "Welcome.")
  interface Welcome {}
}

interface Welcoming {
  @PlayPrompt(text = "Hello.")
  interface Welcome {}
}

@ContactFlow(name = "Sales")
interface Sales extends Greeting, Welcoming {
  @Disconnect
  interface HangUp {}
}
