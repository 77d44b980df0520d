package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Action;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.ErrorBranch;
import dev.switchboard.annotations.block.Parameter;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Inbound")
interface Inbound {
  @Action(type = "TransferToFlow", next = Sorry.class,
      parameters = @Parameter(name = "ContactFlowId", resource = Waiting.class),
      errors = @ErrorBranch(type = "NoMatchingError", to = Sorry.class))
  interface Go {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@ContactFlow(name = "Waiting")
interface Waiting {
  @EndFlow
  interface End {}
}
