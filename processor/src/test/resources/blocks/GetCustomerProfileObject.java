package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerProfile;
import dev.switchboard.annotations.block.GetCustomerProfileObject;

@ContactFlow(name = "GetCustomerProfileObject")
interface GetCustomerProfileObjectExample {
  @GetCustomerProfile(identifier = "_phone", identifierValue = "$.CustomerEndpoint.Address", load = "FirstName")
  interface FindCustomer {}

  @GetCustomerProfileObject(profile = "$.Customer.ProfileId", objectType = "Order", latest = true,
      load = "OrderStatus")
  interface LastOrder {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
