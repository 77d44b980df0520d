package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.TransferToQueue;

@Queue(name = "Legacy")
@ImportExisting
interface Legacy {}

@ContactFlow(name = "Inbound")
interface Inbound {
  @TransferToQueue(queue = Legacy.class)
  interface ToOrders {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
