package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Disconnect")
interface DisconnectExample {
  @PlayPrompt(text = "Goodbye.")
  interface Say {}

  @Disconnect
  interface Goodbye {}
}
