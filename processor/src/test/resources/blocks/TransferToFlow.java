package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.TransferToFlow;

@ContactFlow(name = "TransferToFlow")
interface TransferToFlowExample {
  @TransferToFlow(flow = SupportFlow.class)
  interface ToSupport {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
