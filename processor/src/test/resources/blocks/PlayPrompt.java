package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "PlayPrompt")
interface PlayPromptExample {
  @PlayPrompt(text = "Thank you for calling ${brandName}.")
  interface Welcome {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
