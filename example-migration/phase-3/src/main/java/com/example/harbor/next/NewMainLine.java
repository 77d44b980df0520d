package com.example.harbor.next;

import com.example.harbor.flows.FreightLine;
import com.example.harbor.flows.Waiting;
import com.example.harbor.hours.TicketDeskHours;
import com.example.harbor.prompts.HarborBellPrompt;
import com.example.harbor.queues.ComplaintsQueue;
import com.example.harbor.queues.TicketsQueue;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CheckHoursOfOperation;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.ContactTag;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInput;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetCustomerQueueFlow;
import dev.switchboard.annotations.block.SetLoggingBehavior;
import dev.switchboard.annotations.block.TagContact;
import dev.switchboard.annotations.block.TransferToFlow;
import dev.switchboard.annotations.block.TransferToQueue;

/**
 * The main line as it will be: a caller who says nothing is asked again, and one who still says
 * nothing gets the ticket desk. Queues, hours and the waiting music are the old line's.
 */
@ContactFlow(name = "Main line, new", description = "Tickets, changes and complaints")
public interface NewMainLine {

  @SetLoggingBehavior(enabled = true)
  interface Log {}

  /** Reports compare the two lines by this tag. */
  @TagContact(tags = @ContactTag(key = "line", value = "new"))
  interface Mark {}

  @SetCustomerQueueFlow(flow = Waiting.class)
  interface Music {}

  @PlayPrompt(prompt = HarborBellPrompt.class)
  interface Bell {}

  @PlayPrompt(text = MainLineValues.GREETING)
  interface Welcome {}

  @CheckHoursOfOperation(hours = TicketDeskHours.class, outOfHours = Closed.class)
  interface Open {}

  @GetCustomerInput(
      text = "For tickets press 1. For freight press 2. For a complaint press 3.",
      timeoutSeconds = 5,
      choices = {
        @Choice(key = "1", to = Tickets.class),
        @Choice(key = "2", to = Freight.class),
        @Choice(key = "3", to = Complaint.class)
      },
      onTimeout = MenuAgain.class,
      onNoMatch = MenuAgain.class)
  interface Menu {}

  @GetCustomerInput(
      text = "Please press 1 for tickets, 2 for freight or 3 for a complaint.",
      timeoutSeconds = 5,
      choices = {
        @Choice(key = "1", to = Tickets.class),
        @Choice(key = "2", to = Freight.class),
        @Choice(key = "3", to = Complaint.class)
      },
      onTimeout = Tickets.class,
      onNoMatch = Tickets.class)
  interface MenuAgain {}

  @TransferToQueue(queue = TicketsQueue.class, atCapacity = Busy.class)
  interface Tickets {}

  @TransferToQueue(queue = ComplaintsQueue.class, atCapacity = Busy.class)
  interface Complaint {}

  @TransferToFlow(flow = FreightLine.class)
  interface Freight {}

  @PlayPrompt(
      text = MainLineValues.CLOSED,
      next = HangUp.class)
  interface Closed {}

  @PlayPrompt(text = "All lines are busy. Please call again later.", next = HangUp.class)
  interface Busy {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong. Please call again.")
  interface Sorry {}

  @Disconnect
  interface HangUp {}
}
