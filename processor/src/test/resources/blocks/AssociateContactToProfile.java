package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.AssociateContactToProfile;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerProfile;

@ContactFlow(name = "AssociateContactToProfile")
interface AssociateContactToProfileExample {
  @GetCustomerProfile(identifier = "_phone", identifierValue = "$.CustomerEndpoint.Address", load = "FirstName")
  interface FindCustomer {}

  @AssociateContactToProfile(profile = "$.Customer.ProfileId")
  interface Link {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
