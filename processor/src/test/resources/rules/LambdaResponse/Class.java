package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.PlayPrompt;

@LambdaFunction(name = "lookup", response = CustomerLookup.Customer.class)
@ImportExisting
class CustomerLookup {
  static class Customer {
    String tier;
  }
}

@ContactFlow(name = "Sales")
interface Sales {
  @InvokeLambdaFunction(function = CustomerLookup.class, timeoutSeconds = 8)
  interface Look {}

  @PlayPrompt(text = "Welcome.")
  interface Welcome {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
