package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.CreateTask;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Inbound")
interface Inbound {
  @CreateTask(name = "Call back", flow = Waiting.class)
  interface Note {}

  @PlayPrompt(text = "We have noted it.")
  interface Noted {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@ContactFlow(name = "Waiting", type = FlowType.CUSTOMER_QUEUE)
interface Waiting {
  @EndFlow
  interface End {}
}
