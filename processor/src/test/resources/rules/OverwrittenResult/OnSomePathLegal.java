package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetContactAttributes;

@ContactFlow(name = "Inbound")
interface Inbound {
  @InvokeLambdaFunction(function = Lookup.class, timeoutSeconds = 4)
  interface Identify {}

  @SetContactAttributes(attributes = @Attribute(key = "name", value = "$.External.name"))
  interface Keep {}

  @CheckContactAttributes(attribute = "$.External.tier",
      cases = @Case(equals = "vip", to = ReadBalance.class), noMatch = Greet.class)
  interface ByTier {}

  @InvokeLambdaFunction(function = Balance.class, timeoutSeconds = 4, onError = Greet.class)
  interface ReadBalance {}

  @PlayPrompt(text = "Hello $.Attributes.name.")
  interface Greet {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@LambdaFunction(name = "lookup", response = Customer.class, timeoutSeconds = 4)
class Lookup {}

record Customer(String name, String tier) {}

@LambdaFunction(name = "balance", response = Amount.class, timeoutSeconds = 4)
class Balance {}

record Amount(String amount) {}
