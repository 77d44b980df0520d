package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.StoreCustomerInput;

@ContactFlow(name = "Inbound")
interface Inbound {
  @StoreCustomerInput(text = "Type your order number.", maximumDigits = 8)
  interface Ask {}

  @PlayPrompt(text = "You typed $.StoredCustomerInput.")
  interface Tell {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
