package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetEventFlow;

@ContactFlow(name = "SetEventFlow")
interface SetEventFlowExample {
  @SetEventFlow(agentGuide = SupportFlow.class)
  interface Guide {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
