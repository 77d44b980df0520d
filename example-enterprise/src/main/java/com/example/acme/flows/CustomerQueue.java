package com.example.acme.flows;

import com.example.acme.modules.Callback;
import com.example.acme.prompts.HoldMusic;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.LoopPrompts;
import dev.switchboard.annotations.block.Message;
import dev.switchboard.annotations.block.ModuleBranch;

/** What customers hear while they wait; every two minutes they may ask for a call back. */
@ContactFlow(
    name = "Customer queue",
    type = FlowType.CUSTOMER_QUEUE,
    description = "Music, and the offer of a call back")
public interface CustomerQueue {

  @LoopPrompts(
      messages = {
        @Message(text = "All our agents are busy. Please hold the line."),
        @Message(prompt = HoldMusic.class)
      },
      interruptSeconds = 120,
      onInterrupt = OfferCallback.class)
  interface Wait {}

  @InvokeModule(
      module = Callback.class,
      branches = {
        @ModuleBranch(name = "Requested", to = HangUp.class),
        @ModuleBranch(name = "Declined", to = GoOnWaiting.class)
      },
      onNoMatch = GoOnWaiting.class,
      next = GoOnWaiting.class,
      onError = GoOnWaiting.class)
  interface OfferCallback {}

  @EndFlow
  interface GoOnWaiting {}

  @Disconnect
  interface HangUp {}
}
