package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.TransferToAgent;

@ContactFlow(name = "TransferToAgent", type = FlowType.AGENT_TRANSFER)
interface TransferToAgentExample {
  @PlayPrompt(text = "Connecting.")
  interface Say {}

  @TransferToAgent
  interface ToAgent {}
}
