package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.StoreCustomerInput;

@ContactFlow(name = "StoreCustomerInput")
interface StoreCustomerInputExample {
  @StoreCustomerInput(text = "Please enter the number of your order.", timeoutSeconds = 10,
      maximumDigits = 8, terminator = "#")
  interface OrderNumber {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
