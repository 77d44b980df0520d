package com.example.acme.flows;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetLoggingBehavior;
import dev.switchboard.annotations.block.TransferToAgent;

/** Runs for an agent who hands a contact to another agent; after a cold transfer the customer hears it. */
@ContactFlow(
    name = "Agent transfer",
    type = FlowType.AGENT_TRANSFER,
    description = "Hands a contact to another agent")
public interface AgentTransfer {

  @SetLoggingBehavior(enabled = true)
  interface Log {}

  @PlayPrompt(text = "One moment, please.", onError = Connect.class)
  interface Announce {}

  @TransferToAgent
  interface Connect {}
}
