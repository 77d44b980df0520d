package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Inbound")
interface Inbound {
  @InvokeLambdaFunction(function = Lookup.class, timeoutSeconds = 4)
  interface Identify {}

  @CheckContactAttributes(attribute = "$.External.teir", cases = @Case(equals = "vip", to = Vip.class))
  interface ByTier {}

  @PlayPrompt(text = "Hello.")
  interface Hello {}

  @Disconnect
  interface Done {}

  @PlayPrompt(text = "Hello, $.External.name.", next = Done.class)
  interface Vip {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@LambdaFunction(name = "lookup", response = Customer.class, timeoutSeconds = 4)
class Lookup {}

record Customer(String name, String tier) {}
