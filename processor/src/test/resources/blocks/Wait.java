package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.Wait;
import dev.switchboard.annotations.block.WaitEvent;

@ContactFlow(name = "Wait")
interface WaitExample {
  @Wait(seconds = 900, events = WaitEvent.CUSTOMER_RETURNED, onCustomerReturned = WelcomeBack.class)
  interface QuarterOfAnHour {}

  @PlayPrompt(text = "Goodbye.", next = HangUp.class)
  interface StillAway {}

  @PlayPrompt(text = "Welcome back.", next = HangUp.class)
  interface WelcomeBack {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
