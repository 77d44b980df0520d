package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.TransferToQueue;

@Instance(alias = "acme")
@ImportExisting
interface Center {}

@ContactFlow(name = "Inbound")
interface Inbound {
  @TransferToQueue(queue = Orders.class)
  interface ToOrders {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@Queue(name = "Orders", hours = Weekdays.class)
interface Orders {}

@HoursOfOperation(name = "Weekdays", timeZone = "Europe/Berlin",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
interface Weekdays {}
