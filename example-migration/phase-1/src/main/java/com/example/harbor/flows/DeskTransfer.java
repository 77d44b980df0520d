package com.example.harbor.flows;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.TransferToQueue;

@ContactFlow(
    name = "Desk transfer",
    type = FlowType.QUEUE_TRANSFER,
    description = "From one desk to another")
public interface DeskTransfer {
  @PlayPrompt(text = "Please hold while we connect you with a colleague.", onError = ToQueue.class)
  interface PleaseHoldWhileWeConnect {}

  @TransferToQueue
  interface ToQueue {}

  @ErrorHandler
  @PlayPrompt(text = "That desk can not take calls now.", onError = HangUp.class)
  interface ThatDeskCanNotTake {}

  @Disconnect
  interface HangUp {}
}
