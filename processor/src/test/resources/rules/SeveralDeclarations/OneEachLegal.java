package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Disconnect;

@ContactFlow(name = "Sales")
interface Sales {
  @Disconnect
  interface HangUp {}
}
