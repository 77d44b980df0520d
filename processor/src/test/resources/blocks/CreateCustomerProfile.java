package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CreateCustomerProfile;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.ProfileField;

@ContactFlow(name = "CreateCustomerProfile")
interface CreateCustomerProfileExample {
  @CreateCustomerProfile(fields = @ProfileField(name = "PhoneNumber", value = "$.CustomerEndpoint.Address"),
      load = "ProfileId")
  interface NewCustomer {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
