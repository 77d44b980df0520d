package com.example.harbor.flows;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(
    name = "Desk whisper",
    type = FlowType.AGENT_WHISPER,
    description = "Tells the agent what the caller wants")
public interface DeskWhisper {
  @PlayPrompt(text = "$.Queue.Name", onError = End.class)
  interface Name {}

  @EndFlow
  interface End {}
}
