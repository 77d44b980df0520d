package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "EndFlow", type = FlowType.AGENT_WHISPER)
interface EndFlowExample {
  @PlayPrompt(text = "A customer from sales.")
  interface Say {}

  @EndFlow
  interface Done {}
}
