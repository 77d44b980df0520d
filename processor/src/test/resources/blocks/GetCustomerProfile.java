package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerProfile;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "GetCustomerProfile")
interface GetCustomerProfileExample {
  @GetCustomerProfile(identifier = "_phone", identifierValue = "$.CustomerEndpoint.Address",
      load = {"FirstName", "LastName"}, onNone = Stranger.class)
  interface FindCustomer {}

  @PlayPrompt(text = "Welcome back, $.Customer.FirstName.", next = HangUp.class)
  interface Known {}

  @PlayPrompt(text = "Welcome.", next = HangUp.class)
  interface Stranger {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
