package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.Prompt;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@Prompt(name = "Welcome", file = "${promptFile}")
interface Welcome {}

@ContactFlow(name = "Inbound")
interface Inbound {
  @PlayPrompt(prompt = Welcome.class)
  interface Hello {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
