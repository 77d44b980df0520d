package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.AuthenticateCustomer;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "AuthenticateCustomer")
interface AuthenticateCustomerExample {
  @AuthenticateCustomer(userPool = "${userPool}", appClient = "${appClient}", timeoutMinutes = 5,
      onOptedOut = Anonymous.class)
  interface SignIn {}

  @PlayPrompt(text = "Welcome back.", next = HangUp.class)
  interface SignedIn {}

  @PlayPrompt(text = "Welcome.", next = HangUp.class)
  interface Anonymous {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
