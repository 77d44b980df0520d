package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.HoldCustomerOrAgent;
import dev.switchboard.annotations.block.HoldState;

@ContactFlow(name = "HoldCustomerOrAgent")
interface HoldCustomerOrAgentExample {
  @HoldCustomerOrAgent(state = HoldState.AGENT_ON_HOLD)
  interface HoldAgent {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
