package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.StoreCustomerInput;

@ContactFlow(name = "Inbound")
interface Inbound {
  @StoreCustomerInput(text = "Please enter your order number.", timeoutSeconds = 10, maximumDigits = 8)
  interface AskOrder {}

  @StoreCustomerInput(text = "Please enter your postal code.", timeoutSeconds = 10, maximumDigits = 5)
  interface AskPostalCode {}

  @PlayPrompt(text = "You entered $.StoredCustomerInput.")
  interface Confirm {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
