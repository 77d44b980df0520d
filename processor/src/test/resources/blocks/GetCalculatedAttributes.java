package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCalculatedAttributes;
import dev.switchboard.annotations.block.GetCustomerProfile;

@ContactFlow(name = "GetCalculatedAttributes")
interface GetCalculatedAttributesExample {
  @GetCustomerProfile(identifier = "_phone", identifierValue = "$.CustomerEndpoint.Address", load = "FirstName")
  interface FindCustomer {}

  @GetCalculatedAttributes(profile = "$.Customer.ProfileId",
      load = "CalculatedAttributes._frequent_caller")
  interface HowOften {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
