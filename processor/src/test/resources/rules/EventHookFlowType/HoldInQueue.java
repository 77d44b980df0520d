package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.Action;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.ErrorBranch;
import dev.switchboard.annotations.block.Parameter;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Inbound")
interface Inbound {
  @Action(type = "UpdateContactEventHooks",
      parameters = @Parameter(name = "EventHooks.CustomerQueue", resource = Waiting.class),
      errors = @ErrorBranch(type = "NoMatchingError", to = Sorry.class))
  interface Wait {}

  @PlayPrompt(text = "Hello.")
  interface Hello {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@ContactFlow(name = "Waiting", type = FlowType.AGENT_WHISPER)
interface Waiting {
  @EndFlow
  interface End {}
}
