package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.StoreCustomerInput;

@ContactFlow(name = "Sales")
interface Sales {
  @StoreCustomerInput(text = "Please enter your number.", maximumDigits = 5, onInvalidNumber = HangUp.class)
  interface Ask {}

  @PlayPrompt(text = "You entered $.StoredCustomerInput.")
  interface Confirm {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
