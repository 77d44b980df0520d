package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.CallPhoneNumber;
import dev.switchboard.annotations.block.EndFlow;

@ContactFlow(name = "CallPhoneNumber", type = FlowType.OUTBOUND_WHISPER)
interface CallPhoneNumberExample {
  @CallPhoneNumber(callerIdNumber = "$.Queue.OutboundCallerId.Address")
  interface Dial {}

  @EndFlow
  interface Finish {}
}
