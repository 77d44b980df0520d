package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetDisconnectFlow;

@ContactFlow(name = "SetDisconnectFlow")
interface SetDisconnectFlowExample {
  @SetDisconnectFlow(flow = SupportFlow.class)
  interface Afterwards {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
