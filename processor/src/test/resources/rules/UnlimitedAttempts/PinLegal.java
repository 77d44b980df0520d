package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.LambdaParameter;
import dev.switchboard.annotations.block.Loop;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.StoreCustomerInput;

@ContactFlow(name = "Inbound")
interface Inbound {
  @Loop(count = 3, complete = Done.class)
  interface Attempts {}

  @StoreCustomerInput(text = "Enter your PIN.", maximumDigits = 4,
      encryptionKeyId = "${inputKeyId}", encryptionKey = "${inputKey}")
  interface Ask {}

  @InvokeLambdaFunction(function = Lookup.class, timeoutSeconds = 4,
      parameters = @LambdaParameter(name = "pin", value = "$.StoredCustomerInput"))
  interface Verify {}

  @CheckContactAttributes(attribute = "$.External.tier", cases = @Case(equals = "ok", to = Done.class), noMatch = Attempts.class)
  interface IsRight {}

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
