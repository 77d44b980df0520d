package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerProfile;
import dev.switchboard.annotations.block.ProfileField;
import dev.switchboard.annotations.block.UpdateCustomerProfile;

@ContactFlow(name = "UpdateCustomerProfile")
interface UpdateCustomerProfileExample {
  @GetCustomerProfile(identifier = "_phone", identifierValue = "$.CustomerEndpoint.Address", load = "City")
  interface FindCustomer {}

  @UpdateCustomerProfile(fields = @ProfileField(name = "City", value = "Berlin"))
  interface Moved {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
