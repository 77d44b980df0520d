package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.AgenticCx;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "AgenticCx")
interface AgenticCxExample {
  @AgenticCx(workspace = "${workspace}", application = "${application}", alias = "${applicationAlias}",
      onEscalation = Agent.class)
  interface Assistant {}

  @PlayPrompt(text = "Goodbye.", next = HangUp.class)
  interface Solved {}

  @PlayPrompt(text = "An agent will help you.", next = HangUp.class)
  interface Agent {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
