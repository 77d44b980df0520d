package com.example.acme.flows;

import com.example.acme.modules.Voicemail;
import com.example.acme.prompts.AfterHoursChime;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInput;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.ModuleBranch;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetLoggingBehavior;

/** What callers reach when nobody is there. */
@ContactFlow(name = "After hours", description = "What callers reach when nobody is there")
public interface AfterHours {

  @SetLoggingBehavior(enabled = true)
  interface Log {}

  @PlayPrompt(prompt = AfterHoursChime.class, onError = Menu.class)
  interface Chime {}

  @GetCustomerInput(
      text = "${brandName} is closed now. To leave a message, press 1. Otherwise please call again.",
      timeoutSeconds = 6,
      choices = @Choice(key = "1", to = LeaveMessage.class),
      onTimeout = Goodbye.class,
      onNoMatch = Goodbye.class)
  interface Menu {}

  @InvokeModule(
      module = Voicemail.class,
      branches = {
        @ModuleBranch(name = "Left", to = Goodbye.class),
        @ModuleBranch(name = "Failed", to = Sorry.class)
      },
      onNoMatch = Goodbye.class,
      next = Goodbye.class)
  interface LeaveMessage {}

  @PlayPrompt(text = "Goodbye.", next = HangUp.class, onError = HangUp.class)
  interface Goodbye {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, we could not take your message.", onError = HangUp.class)
  interface Sorry {}

  @Disconnect
  interface HangUp {}
}
