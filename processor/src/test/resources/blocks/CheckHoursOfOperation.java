package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CheckHoursOfOperation;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "CheckHoursOfOperation")
interface CheckHoursOfOperationExample {
  @CheckHoursOfOperation(hours = SupportHours.class, outOfHours = Closed.class)
  interface OpenNow {}

  @PlayPrompt(text = "We are open.", next = HangUp.class)
  interface Open {}

  @PlayPrompt(text = "We are closed.", next = HangUp.class)
  interface Closed {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
