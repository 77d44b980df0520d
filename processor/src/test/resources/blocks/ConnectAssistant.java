package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.ConnectAssistant;
import dev.switchboard.annotations.block.Disconnect;

@ContactFlow(name = "ConnectAssistant")
interface ConnectAssistantExample {
  @ConnectAssistant(assistant = "${assistant}")
  interface Assist {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
