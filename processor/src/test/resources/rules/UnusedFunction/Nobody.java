package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@LambdaFunction(name = "lookup", response = Customer.class, timeoutSeconds = 4)
class Lookup {}

record Customer(String name, String tier) {}

@ContactFlow(name = "Inbound")
interface Inbound {
  @PlayPrompt(text = "Hello.")
  interface Ask {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
