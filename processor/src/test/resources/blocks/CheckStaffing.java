package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CheckStaffing;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.StaffingMetric;

@ContactFlow(name = "CheckStaffing")
interface CheckStaffingExample {
  @CheckStaffing(queue = OrdersQueue.class, metric = StaffingMetric.AVAILABLE,
      unstaffed = Later.class)
  interface AnybodyThere {}

  @PlayPrompt(text = "An agent is free.", next = HangUp.class)
  interface Now {}

  @PlayPrompt(text = "Please call later.", next = HangUp.class)
  interface Later {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
