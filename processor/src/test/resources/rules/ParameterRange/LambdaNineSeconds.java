package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Inbound")
interface Inbound {
  @InvokeLambdaFunction(function = Lookup.class, timeoutSeconds = 9)
  interface Identify {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@LambdaFunction(name = "lookup", timeoutSeconds = 8)
class Lookup {}
