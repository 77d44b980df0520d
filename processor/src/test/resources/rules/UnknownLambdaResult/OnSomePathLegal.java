package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInput;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Inbound")
interface Inbound {
  @GetCustomerInput(text = "For your name press 1, for your balance press 2.", timeoutSeconds = 5,
      choices = {@Choice(key = "1", to = Identify.class), @Choice(key = "2", to = ReadBalance.class)},
      onTimeout = Done.class, onNoMatch = Done.class)
  interface Menu {}

  @InvokeLambdaFunction(function = Lookup.class, timeoutSeconds = 4, next = Greet.class)
  interface Identify {}

  @InvokeLambdaFunction(function = Balance.class, timeoutSeconds = 4)
  interface ReadBalance {}

  @PlayPrompt(text = "You owe us $.External.amount.", next = Done.class)
  interface Owe {}

  @PlayPrompt(text = "Hello $.External.name.")
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
