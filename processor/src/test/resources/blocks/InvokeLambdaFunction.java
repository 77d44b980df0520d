package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.LambdaParameter;

@ContactFlow(name = "InvokeLambdaFunction")
interface InvokeLambdaFunctionExample {
  @InvokeLambdaFunction(function = CustomerLookup.class, timeoutSeconds = 4,
      parameters = @LambdaParameter(name = "phone", value = "$.CustomerEndpoint.Address"))
  interface IdentifyCaller {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
