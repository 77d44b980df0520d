package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowContent;
import dev.switchboard.annotations.block.Disconnect;

@ContactFlow(name = "Sales")
@FlowContent("flow.json")
interface Sales {
  @Disconnect
  interface HangUp {}
}
