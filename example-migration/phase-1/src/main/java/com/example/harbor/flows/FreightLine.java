package com.example.harbor.flows;

import com.example.harbor.hours.FreightOfficeHours;
import com.example.harbor.queues.FreightQueue;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CheckHoursOfOperation;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetLoggingBehavior;
import dev.switchboard.annotations.block.TransferToQueue;

@ContactFlow(name = "Freight line", description = "Trucks and trailers")
public interface FreightLine {
  @SetLoggingBehavior(enabled = true)
  interface LoggingEnabled {}

  @CheckHoursOfOperation(
      hours = FreightOfficeHours.class,
      inHours = UpdateContactTargetQueue.class,
      outOfHours = TheFreightOfficeOpensOn.class)
  interface CheckHoursOfOperation2 {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, please call again.", onError = HangUp.class)
  interface SorryPleaseCallAgain {}

  @Disconnect
  interface HangUp {}

  @TransferToQueue(queue = FreightQueue.class)
  interface UpdateContactTargetQueue {}

  @PlayPrompt(text = "The freight office opens on weekdays at half past six.", next = HangUp.class)
  interface TheFreightOfficeOpensOn {}
}
