package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInput;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "GetCustomerInput")
interface GetCustomerInputExample {
  @GetCustomerInput(text = "For orders press 1. For billing press 2.", timeoutSeconds = 5,
      choices = {@Choice(key = "1", to = Orders.class), @Choice(key = "2", to = Billing.class)},
      onTimeout = Orders.class, onNoMatch = Menu.class)
  interface Menu {}

  @PlayPrompt(text = "Orders are open.", next = HangUp.class)
  interface Orders {}

  @PlayPrompt(text = "Billing is open.", next = HangUp.class)
  interface Billing {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
