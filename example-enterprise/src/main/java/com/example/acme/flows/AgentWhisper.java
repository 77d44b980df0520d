package com.example.acme.flows;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.PlayPrompt;

/** What agents hear before they are joined with a customer. */
@ContactFlow(
    name = "Agent whisper",
    type = FlowType.AGENT_WHISPER,
    description = "Names the queue and the customer's tier")
public interface AgentWhisper {

  @PlayPrompt(text = "$.Queue.Name. Tier $.Attributes.tier.", onError = Join.class)
  interface Whisper {}

  @EndFlow
  interface Join {}
}
