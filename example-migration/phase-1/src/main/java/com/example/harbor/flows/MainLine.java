package com.example.harbor.flows;

import com.example.harbor.functions.HarborBookingsFunction;
import com.example.harbor.hours.TicketDeskHours;
import com.example.harbor.modules.WeatherNotice;
import com.example.harbor.prompts.HarborBellPrompt;
import com.example.harbor.queues.ComplaintsQueue;
import com.example.harbor.queues.TicketsQueue;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.block.CheckHoursOfOperation;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInput;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.LambdaResponse;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetCustomerQueueFlow;
import dev.switchboard.annotations.block.SetLoggingBehavior;
import dev.switchboard.annotations.block.SetWorkingQueue;
import dev.switchboard.annotations.block.TransferToFlow;
import dev.switchboard.annotations.block.TransferToQueue;

@ContactFlow(name = "Main line", description = "Tickets, changes and complaints")
public interface MainLine {
  @SetLoggingBehavior(enabled = true)
  interface LoggingEnabled {}

  @SetCustomerQueueFlow(flow = Waiting.class)
  interface OnCustomerQueue {}

  @PlayPrompt(prompt = HarborBellPrompt.class)
  interface MessageParticipant {}

  @PlayPrompt(text = "Welcome to Harbor Line.")
  interface WelcomeToHarborLine {}

  @InvokeModule(module = WeatherNotice.class, onNoMatch = Unset.class)
  interface InvokeFlowModule {}

  @CheckHoursOfOperation(
      hours = TicketDeskHours.class,
      inHours = InvokeLambdaFunction2.class,
      outOfHours = OurTicketDeskIsClosed.class)
  interface CheckHoursOfOperation2 {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong. Please call again.", onError = HangUp.class)
  interface SorrySomethingWentWrongPlease {}

  @Disconnect
  interface HangUp {}

  @InvokeLambdaFunction(
      function = HarborBookingsFunction.class,
      timeoutSeconds = 4,
      response = LambdaResponse.STRING_MAP,
      onError = ForTicketsPress1For.class)
  interface InvokeLambdaFunction2 {}

  @GetCustomerInput(
      text = "For tickets press 1. For freight press 2. For a complaint press 3.",
      timeoutSeconds = 5,
      choices = {
        @Choice(key = "1", to = UpdateContactTargetQueue.class),
        @Choice(key = "2", to = TransferToFlow2.class),
        @Choice(key = "3", to = UpdateContactTargetQueue2.class)
      },
      onTimeout = UpdateContactTargetQueue.class,
      onNoMatch = UpdateContactTargetQueue.class)
  interface ForTicketsPress1For {}

  @SetWorkingQueue(queue = TicketsQueue.class)
  interface UpdateContactTargetQueue {}

  @TransferToQueue(atCapacity = AllLinesAreBusyPlease.class)
  interface ToQueue {}

  @PlayPrompt(text = "All lines are busy. Please call again later.", next = HangUp.class)
  interface AllLinesAreBusyPlease {}

  @TransferToFlow(flow = FreightLine.class)
  interface TransferToFlow2 {}

  @SetWorkingQueue(queue = ComplaintsQueue.class, next = ToQueue.class)
  interface UpdateContactTargetQueue2 {}

  @PlayPrompt(
      text = "Our ticket desk is closed. You find sailings and tickets on our web site.",
      next = HangUp.class)
  interface OurTicketDeskIsClosed {}
}
