package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.CheckCommunicationStatus;
import dev.switchboard.annotations.block.EndFlow;

@ContactFlow(name = "CheckCommunicationStatus", type = FlowType.CAMPAIGN)
interface CheckCommunicationStatusExample {
  @CheckCommunicationStatus
  interface Receipt {}

  @ErrorHandler
  @EndFlow
  interface Finish {}
}
