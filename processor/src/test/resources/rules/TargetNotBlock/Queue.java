package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Sales")
interface Sales {
  @PlayPrompt(text = "Welcome.", next = Orders.class)
  interface Welcome {}

  @Disconnect
  interface Order {}
}

@Queue(name = "Orders")
@ImportExisting
interface Orders {}
