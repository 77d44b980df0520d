package com.example.acme.flows;

import com.example.acme.hours.ExtendedSupportHours;
import com.example.acme.queues.EscalationQueue;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.CheckHoursOfOperation;
import dev.switchboard.annotations.block.CheckStaffing;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetContactAttributes;
import dev.switchboard.annotations.block.SetLoggingBehavior;
import dev.switchboard.annotations.block.StaffingMetric;
import dev.switchboard.annotations.block.TransferToQueue;

/** Runs for an agent who hands a contact to the escalation desk. */
@ContactFlow(
    name = "Queue transfer",
    type = FlowType.QUEUE_TRANSFER,
    description = "Hands a contact to the escalation desk")
public interface QueueTransfer {

  @SetLoggingBehavior(enabled = true)
  interface Log {}

  @CheckHoursOfOperation(hours = ExtendedSupportHours.class, outOfHours = NobodyThere.class)
  interface OpenNow {}

  @CheckStaffing(
      metric = StaffingMetric.STAFFED,
      queue = EscalationQueue.class,
      unstaffed = NobodyThere.class)
  interface Staffed {}

  @SetContactAttributes(attributes = @Attribute(key = "escalated", value = "true"))
  interface Mark {}

  @TransferToQueue(queue = EscalationQueue.class, atCapacity = NobodyThere.class)
  interface Escalate {}

  @ErrorHandler
  @PlayPrompt(text = "The escalation desk can't take this contact now.", onError = HangUp.class)
  interface NobodyThere {}

  @Disconnect
  interface HangUp {}
}
