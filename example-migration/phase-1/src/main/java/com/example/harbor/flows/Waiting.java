package com.example.harbor.flows;

import com.example.harbor.prompts.HarborBellPrompt;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.LoopPrompts;
import dev.switchboard.annotations.block.Message;

@ContactFlow(
    name = "Waiting",
    type = FlowType.CUSTOMER_QUEUE,
    description = "What callers hear while they wait")
public interface Waiting {
  @LoopPrompts(
      messages = {
        @Message(prompt = HarborBellPrompt.class),
        @Message(text = "You are still in line. Thank you for waiting.")
      })
  interface MessageParticipantIteratively {}
}
