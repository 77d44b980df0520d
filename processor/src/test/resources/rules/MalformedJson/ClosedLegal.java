package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Action;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Parameter;

@ContactFlow(name = "Sales")
interface Sales {
  @Action(
      type = "UpdateFlowLoggingBehavior",
      parameters = @Parameter(name = "FlowLoggingBehavior", json = "\"Enabled\""))
  interface Log {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
