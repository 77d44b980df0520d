package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.TransferToFlow;

@Instance(alias = "acme")
interface Acme {}

@ContactFlow(name = "Main")
interface Main {
  @TransferToFlow(flow = Billing.class)
  interface ToBilling {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

@ContactFlow(name = "Billing")
interface Billing {
  @Disconnect
  interface HangUp {}
}
