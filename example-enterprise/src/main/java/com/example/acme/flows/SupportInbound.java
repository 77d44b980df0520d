package com.example.acme.flows;

import com.example.acme.hours.ExtendedSupportHours;
import com.example.acme.modules.Authentication;
import com.example.acme.modules.Callback;
import com.example.acme.queues.SupportQueue;
import com.example.acme.queues.VipQueue;
import com.example.acme.values.Opening;
import com.example.acme.values.Waiting;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.CheckHoursOfOperation;
import dev.switchboard.annotations.block.CheckQueueStatus;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInput;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.ModuleBranch;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.Proficiency;
import dev.switchboard.annotations.block.QueueCase;
import dev.switchboard.annotations.block.RoutingStep;
import dev.switchboard.annotations.block.SetContactAttributes;
import dev.switchboard.annotations.block.SetRoutingCriteria;
import dev.switchboard.annotations.block.TransferToFlow;
import dev.switchboard.annotations.block.TransferToQueue;

/** The support line. */
@ContactFlow(name = "Support inbound", description = "The support line")
public interface SupportInbound extends InboundCall {

  @CheckHoursOfOperation(hours = ExtendedSupportHours.class, outOfHours = Closed.class)
  interface OpenNow {}

  @CheckContactAttributes(
      attribute = Opening.CLOSED,
      cases = @Case(equals = "true", to = Emergency.class))
  interface NoEmergency {}

  @CheckContactAttributes(
      attribute = "$.Attributes.tier",
      cases = @Case(equals = "vip", to = Vip.class))
  interface ByTier {}

  @GetCustomerInput(
      text =
          Opening.GREETING
              + " For an order, press 1. For your account, press 2. For technical questions, press 3.",
      timeoutSeconds = 5,
      choices = {
        @Choice(key = "1", to = Orders.class),
        @Choice(key = "2", to = Account.class),
        @Choice(key = "3", to = Technical.class)
      },
      onTimeout = Orders.class,
      onNoMatch = Orders.class)
  interface Menu {}

  @SetContactAttributes(
      attributes = @Attribute(key = "topic", value = "orders"),
      next = HowLong.class)
  interface Orders {}

  /** What concerns an account is told only to whom it belongs. */
  interface Account {
    @InvokeModule(
        module = Authentication.class,
        branches = {
          @ModuleBranch(name = "Verified", to = Verified.class),
          @ModuleBranch(name = "Refused", to = NotVerified.class)
        },
        onNoMatch = NotVerified.class,
        next = NotVerified.class)
    interface Authenticate {}

    @SetContactAttributes(
        attributes = {
          @Attribute(key = "topic", value = "account"),
          @Attribute(key = "verified", value = "true")
        },
        next = HowLong.class)
    interface Verified {}

    @ErrorHandler
    @SetContactAttributes(
        attributes = {
          @Attribute(key = "topic", value = "account"),
          @Attribute(key = "verified", value = "false")
        },
        next = HowLong.class)
    interface NotVerified {}
  }

  /** Technical questions go to agents who know the product well; after a minute, to any. */
  interface Technical {
    @SetContactAttributes(attributes = @Attribute(key = "topic", value = "technical"))
    interface Topic {}

    @SetRoutingCriteria(
        steps =
            @RoutingStep(
                attribute = @Proficiency(name = "Product", value = "Routers", level = 3.0),
                expiresAfterSeconds = 60),
        next = HowLong.class,
        onError = HowLong.class)
    interface Skill {}
  }

  @CheckQueueStatus(
      queue = SupportQueue.class,
      oldestSeconds = @QueueCase(greaterThan = 600, to = CallBack.class),
      onError = Announced.class)
  interface HowLong {}

  @CheckContactAttributes(
      attribute = Waiting.MINUTES,
      cases = @Case(atLeast = "20", to = CallBack.class))
  interface Announced {}

  @PlayPrompt(text = "You will wait about " + Waiting.MINUTES + " minutes.", onError = Support.class)
  interface Patient {}

  @TransferToQueue(queue = SupportQueue.class, atCapacity = CallBack.class)
  interface Support {}

  @TransferToQueue(queue = VipQueue.class, atCapacity = Support.class)
  interface Vip {}

  @InvokeModule(
      module = Callback.class,
      branches = {
        @ModuleBranch(name = "Requested", to = HangUp.class),
        @ModuleBranch(name = "Declined", to = Patience.class)
      },
      onNoMatch = Patience.class,
      next = Patience.class)
  interface CallBack {}

  @TransferToQueue(queue = SupportQueue.class, atCapacity = Busy.class)
  interface Patience {}

  @PlayPrompt(text = "All our lines are busy. Please call again later.", next = HangUp.class)
  interface Busy {}

  @PlayPrompt(text = Opening.NOTICE, next = HangUp.class, onError = HangUp.class)
  interface Emergency {}

  @TransferToFlow(flow = AfterHours.class)
  interface Closed {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong. Please call again.", onError = HangUp.class)
  interface Sorry {}

  @Disconnect
  interface HangUp {}
}
