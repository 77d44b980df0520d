package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CaseField;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCase;
import dev.switchboard.annotations.block.GetCustomerProfile;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "GetCase")
interface GetCaseExample {
  @GetCustomerProfile(identifier = "_phone", identifierValue = "$.CustomerEndpoint.Address", load = "FirstName")
  interface FindCustomer {}

  @GetCase(lastUpdated = true, fields = @CaseField(id = "customer_id", value = "$.Customer.ProfileARN"),
      load = {"case_id", "status"}, onNone = NoCase.class)
  interface FindCase {}

  @PlayPrompt(text = "We know your case.", next = HangUp.class)
  interface Found {}

  @PlayPrompt(text = "You have no case.", next = HangUp.class)
  interface NoCase {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
