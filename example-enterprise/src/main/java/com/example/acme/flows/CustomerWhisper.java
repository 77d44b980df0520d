package com.example.acme.flows;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.PlayPrompt;

/** What customers hear before they are joined with an agent. */
@ContactFlow(
    name = "Customer whisper",
    type = FlowType.CUSTOMER_WHISPER,
    description = "Says that the call is recorded")
public interface CustomerWhisper {

  @PlayPrompt(text = "An agent is here for you now. This call is recorded.", onError = Join.class)
  interface Whisper {}

  @EndFlow
  interface Join {}
}
