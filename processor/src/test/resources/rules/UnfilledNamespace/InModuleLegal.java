package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ReturnFromModule;
import dev.switchboard.annotations.block.SetContactAttributes;

@FlowModule(name = "Greeting")
interface Greeting {
  @PlayPrompt(text = "Hello, $.Attributes.name.")
  interface Hello {}

  @ReturnFromModule
  interface Done {}
}

@ContactFlow(name = "Inbound")
interface Inbound {
  @InvokeLambdaFunction(function = Lookup.class, timeoutSeconds = 4)
  interface Identify {}

  @SetContactAttributes(attributes = @Attribute(key = "name", value = "$.External.name"))
  interface Keep {}

  @InvokeModule(module = Greeting.class)
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
