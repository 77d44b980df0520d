package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.block.Disconnect;

@ContactFlow(name = "Sales")
@Queue(name = "Sales")
interface Sales {
  @Disconnect
  interface HangUp {}
}
