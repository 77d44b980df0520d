package com.example.acme.flows;

import com.example.acme.hours.BusinessHours;
import com.example.acme.modules.Callback;
import com.example.acme.queues.SalesQueue;
import com.example.acme.queues.VipQueue;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.CheckHoursOfOperation;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInput;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.ModuleBranch;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.TransferToFlow;
import dev.switchboard.annotations.block.TransferToPhoneNumber;
import dev.switchboard.annotations.block.TransferToQueue;

/** The sales line. */
@ContactFlow(name = "Sales inbound", description = "The sales line")
public interface SalesInbound extends InboundCall {

  @CheckHoursOfOperation(hours = BusinessHours.class, outOfHours = Closed.class)
  interface OpenNow {}

  @CheckContactAttributes(
      attribute = "$.Attributes.tier",
      cases = @Case(equals = "vip", to = Vip.class))
  interface ByTier {}

  @GetCustomerInput(
      text =
          "Thank you for calling ${brandName} sales. For a new order, press 1. If you are a partner,"
              + " press 2.",
      timeoutSeconds = 5,
      choices = {
        @Choice(key = "1", to = Sales.class),
        @Choice(key = "2", to = Partner.class)
      },
      onTimeout = Sales.class,
      onNoMatch = Sales.class)
  interface Menu {}

  @TransferToQueue(queue = SalesQueue.class, atCapacity = CallBack.class)
  interface Sales {}

  @TransferToQueue(queue = VipQueue.class, atCapacity = Sales.class)
  interface Vip {}

  @TransferToPhoneNumber(
      number = "${partnerDeskNumber}",
      timeoutSeconds = 30,
      resume = true,
      next = HangUp.class,
      onCallFailed = Sales.class,
      onTimeout = Sales.class)
  interface Partner {}

  @InvokeModule(
      module = Callback.class,
      branches = {
        @ModuleBranch(name = "Requested", to = HangUp.class),
        @ModuleBranch(name = "Declined", to = Busy.class)
      },
      onNoMatch = Busy.class,
      next = Busy.class)
  interface CallBack {}

  @PlayPrompt(text = "All our lines are busy. Please call again later.", next = HangUp.class)
  interface Busy {}

  @TransferToFlow(flow = AfterHours.class)
  interface Closed {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong. Please call again.", onError = HangUp.class)
  interface Sorry {}

  @Disconnect
  interface HangUp {}
}
