package com.example.acme.flows;

import com.example.acme.prompts.HoldMusic;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.LoopPrompts;
import dev.switchboard.annotations.block.Message;

/** What customers hear on hold. */
@ContactFlow(
    name = "Customer hold",
    type = FlowType.CUSTOMER_HOLD,
    description = "What customers hear on hold")
public interface CustomerHold {

  @LoopPrompts(messages = @Message(prompt = HoldMusic.class))
  interface Music {}
}
